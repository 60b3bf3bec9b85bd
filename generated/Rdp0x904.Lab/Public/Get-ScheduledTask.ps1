# Generated from src/simulator/tasks.ts: change it there.

function Get-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Get-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask')]
    param(
        [Parameter(Position = 0)]
        [string[]] $TaskName = @(),

        [Parameter(Position = 1)]
        [string[]] $TaskPath = @(),

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-ScheduledTask' -Passed @($PSBoundParameters.Keys) -Implemented @('TaskName', 'TaskPath')
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
    }
    try {
        Assert-LabReached
        Invoke-LabGetScheduledTask -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
