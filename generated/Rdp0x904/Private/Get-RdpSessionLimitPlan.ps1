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
        $ActiveMinutes
    )

    $disconnected = $Observation.Disconnected
    $idle = $Observation.Idle
    $active = $Observation.Active
    return @(Get-SessionLimitChange -Limit $disconnected -Minutes $DisconnectedMinutes) + @(Get-SessionLimitChange -Limit $idle -Minutes $IdleMinutes) + @(Get-SessionLimitChange -Limit $active -Minutes $ActiveMinutes)
}
