# Generated from src/engine/loan.ts: change it there.

function Get-LoanEnd {
    <#
    .SYNOPSIS
    Until when something is lent, in words.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Start,
        [object[]] $Lowering,
        $Terms
    )

    if (Test-FromNextStart -Lowering $Lowering) {
        return "$($Terms.Minutes) minutes after the next start"
    }
    return [datetime]::ParseExact($Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds(([double] $Terms.Minutes * 60)).ToString('u')
}
