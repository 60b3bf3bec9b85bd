# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-ParentKeyPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $names = @($Path -csplit '\', 0, 'SimpleMatch')
    $index = $names.Count - 1
    $last = if ($index -ge 0 -and $index -lt $names.Count) { $names[$index] } else { '' }
    return Select-Substring -Text $Path -Start 0 -End ($Path.Length - $last.Length - 1)
}
