# Generated from src/windows/changes/service-restart.ts: change it there.

function Get-ServiceRestartDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "Service $($Change.Service)"
        Action = if ($Change.WithDependents) {
            'Restart the service and those that depend on it, without a way back'
        } else {
            'Restart the service, without a way back'
        }
        Impact = Get-ServiceStopImpact -Name $Change.Service
    }
}
