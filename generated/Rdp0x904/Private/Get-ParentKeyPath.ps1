# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-ParentKeyPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $names = @($Path -csplit @('\', 0, 'SimpleMatch'))
    $index = $names.Count - 1
    $value = $(if ($index -lt $names.Count) { $names[$index] } else { $null })
    $last = if ($null -ne $value) { $value } else { '' }
    $text = $Path
    return $text.Substring(0, [Math]::Max([Math]::Min($Path.Length - $last.Length - 1, $text.Length), 0))
}
