# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Get-RdpSessionLimitPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpSessionLimit would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        $DisconnectedMinutes,
        $IdleMinutes,
        $ActiveMinutes,
        $IncludePolicy
    )

    $disconnected = $Observation.Disconnected
    $idle = $Observation.Idle
    $active = $Observation.Active
    $parameters = @{
        Limit         = $disconnected
        Minutes       = $DisconnectedMinutes
        IncludePolicy = $IncludePolicy -eq $true
    }
    $operand = @(Get-SessionLimitChange @parameters)
    $operand2 = @(Get-SessionLimitChange -Limit $idle -Minutes $IdleMinutes -IncludePolicy ($IncludePolicy -eq $true))
    $parameters2 = @{
        Limit         = $active
        Minutes       = $ActiveMinutes
        IncludePolicy = $IncludePolicy -eq $true
    }
    return $operand + $operand2 + @(Get-SessionLimitChange @parameters2)
}
