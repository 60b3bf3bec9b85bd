# Generated from src/engine/plan.ts: change it there.

function ConvertTo-Plan {
    <#
    .SYNOPSIS
    The plan for changes on this computer as it is now.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Cmdlet,
        [string] $Parameters,
        [string] $Why,
        [object[]] $Changes,
        $Terms
    )

    $computer = (Get-ComputerState).Name
    $planned = @($Changes | ForEach-Object { ConvertTo-PlannedChange -Change $_ })
    $plan = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Plan'
        Cmdlet     = $Cmdlet
        Parameters = $Parameters
        Computer   = $computer
        Why        = $Why
        Terms      = $Terms
        Changes    = $planned
        Hash       = ''
    }
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Plan'
        Cmdlet     = $plan.Cmdlet
        Parameters = $plan.Parameters
        Computer   = $plan.Computer
        Why        = $plan.Why
        Terms      = $plan.Terms
        Changes    = $plan.Changes
        Hash       = Get-PlanHash -Plan $plan
    }
}
