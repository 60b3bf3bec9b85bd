# Generated from src/engine/guard.ts: change it there.

function Get-ConfirmBy {
    <#
    .SYNOPSIS
    Until when a run has to be confirmed; empty where nothing is guarded.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Start,
        [object[]] $Guarded,
        $Terms
    )

    if ($Guarded.Count -eq 0) {
        return ''
    }
    return [datetime]::ParseExact($Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds(([double] $Terms.ConfirmWithin * 60)).ToString('u')
}
