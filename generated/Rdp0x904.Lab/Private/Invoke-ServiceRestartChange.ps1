# Generated from src/windows/changes/service-restart.ts: change it there.

function Invoke-ServiceRestartChange {
    <#
    .SYNOPSIS
    Restarts the service.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Service
    $parameters = @{
        Name        = $Change.Service
        Force       = $Change.WithDependents
        Confirm     = $false
        ErrorAction = 'Stop'
    }
    Restart-Service @parameters
}
