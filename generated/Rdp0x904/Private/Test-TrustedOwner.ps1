# Generated from src/engine/journal/folder.ts: change it there.

function Test-TrustedOwner {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Head
    )

    foreach ($each in @('SY', 'BA', 'S-1-5-18', 'S-1-5-32-544')) {
        if ($Head.StartsWith("O:${each}G:", [System.StringComparison]::Ordinal) -or
            $Head.StartsWith("O:${each}D:", [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
