# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Get-FileName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $names = @($Path -csplit '\', 0, 'SimpleMatch')
    $index = $names.Count - 1
    if ($index -ge 0 -and $index -lt $names.Count) {
        return $names[$index]
    }
    return ''
}
