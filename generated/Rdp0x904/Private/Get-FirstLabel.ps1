# Generated from src/protocol/judge.ts: change it there.

function Get-FirstLabel {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    $list = @($Name -csplit '.', 0, 'SimpleMatch')
    if ($list.Count -gt 0) {
        return $list[0]
    }
    return ''
}
