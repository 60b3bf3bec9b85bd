# Generated from src/windows/changes/registry-value.ts: change it there.

function Split-RegistryLine {
    <#
    .SYNOPSIS
    No text at all is no line, not one empty line.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Text
    )

    if ($Text.Length -eq 0) {
        return @()
    }
    return @($Text -csplit "`n", 0, 'SimpleMatch')
}
