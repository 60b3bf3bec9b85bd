# Generated from src/simulator/scheduler.ts: change it there.

function Start-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Start-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'TaskName')]
    param(
        [Parameter(ParameterSetName = 'TaskName', Mandatory, Position = 0)]
        [string] $TaskName,

        [Parameter(ParameterSetName = 'TaskName', Position = 1)]
        [string] $TaskPath,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask')]
        [object] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Start-ScheduledTask' -Passed @($PSBoundParameters.Keys) -Implemented @('TaskName', 'TaskPath')
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
    }
    try {
        Assert-LabReached
        Invoke-LabStartScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
