# Generated from src/simulator/tasks.ts: change it there.

function Unregister-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Unregister-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'TaskName')]
    param(
        [Parameter(ParameterSetName = 'TaskName', Position = 0)]
        [string[]] $TaskName = @(),

        [Parameter(ParameterSetName = 'TaskName', Position = 1)]
        [string[]] $TaskPath = @(),

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask')]
        [object[]] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Unregister-ScheduledTask' -Passed @($PSBoundParameters.Keys) -Implemented @('TaskName', 'TaskPath')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
    }
    try {
        Assert-LabReached
        Invoke-LabUnregisterScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
