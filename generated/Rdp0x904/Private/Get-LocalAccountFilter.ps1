# Generated from src/windows/accounts.ts: change it there.

function Get-LocalAccountFilter {
    <#
    .SYNOPSIS
    The condition that only this account of this computer meets.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    return "LocalAccount = TRUE AND Name = $(ConvertTo-QueryText -Text $Name)"
}
