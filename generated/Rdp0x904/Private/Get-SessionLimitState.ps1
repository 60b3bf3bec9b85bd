# Generated from src/windows/session-limits.ts: change it there.

function Get-SessionLimitState {
    <#
    .SYNOPSIS
    Reads the limits, and who wrote those that are set.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Disconnected = Get-SessionLimit -Name 'MaxDisconnectionTime'
        Idle         = Get-SessionLimit -Name 'MaxIdleTime'
        Active       = Get-SessionLimit -Name 'MaxConnectionTime'
    }
}
