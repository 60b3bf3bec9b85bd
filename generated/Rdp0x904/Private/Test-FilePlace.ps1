# Generated from src/engine/journal/places.ts: change it there.

function Test-FilePlace {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    $lower = $Path.ToLowerInvariant()
    if ($lower.Contains('..') -or $lower.Contains('/')) {
        return $false
    }
    foreach ($each in @('\microsoft\crypto\rsa\machinekeys', '\microsoft\crypto\keys', '\microsoft\crypto\systemkeys')) {
        if ($lower.EndsWith($each, [System.StringComparison]::Ordinal) -or $lower.Contains("$each\")) {
            return $true
        }
    }
    return $false
}
