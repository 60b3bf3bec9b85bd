# Generated from src/windows/payback-script.ts: change it there.

function Get-PaybackTaskName {
    <#
    .SYNOPSIS
    Name of the scheduled task of a payback.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Payback
    )

    return "$($(if ($Payback.Purpose -eq 'guard') { 'Guard ' } else { 'Payback ' }))$($Payback.Id)"
}
