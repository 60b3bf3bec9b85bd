# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Get-FileName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $names = @($Path -csplit @('\', 0, 'SimpleMatch'))
    $index = $names.Count - 1
    $value = $(if ($index -lt $names.Count) { $names[$index] } else { $null })
    if ($null -ne $value) {
        return $value
    }
    return ''
}
