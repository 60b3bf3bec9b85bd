# Generated from src/simulator/tasks.ts: change it there.

function Export-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Export-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'TaskName')]
    param(
        [Parameter(ParameterSetName = 'TaskName', Position = 0)]
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
    Assert-LabImplemented -Command 'Export-ScheduledTask' -Passed @($PSBoundParameters.Keys) -Implemented @('TaskName', 'TaskPath')
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
    }
    try {
        Assert-LabReached
        Invoke-LabExportScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
