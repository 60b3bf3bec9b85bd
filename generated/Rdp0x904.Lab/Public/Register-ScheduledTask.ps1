# Generated from src/simulator/tasks.ts: change it there.

function Register-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Register-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'RunLevel')]
    param(
        [Parameter(ParameterSetName = 'RunLevel', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Xml', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Principal', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string] $TaskName,

        [Parameter(Position = 1)]
        [string] $TaskPath,

        [Parameter(ParameterSetName = 'RunLevel', Mandatory, Position = 2)]
        [Parameter(ParameterSetName = 'Principal', Mandatory, Position = 2)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskAction')]
        [object[]] $Action,

        [Parameter(ParameterSetName = 'RunLevel', Position = 3)]
        [Parameter(ParameterSetName = 'Principal', Position = 3)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskTrigger')]
        [object[]] $Trigger,

        [Parameter(ParameterSetName = 'RunLevel', Position = 4)]
        [Parameter(ParameterSetName = 'Principal', Position = 4)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskSettings')]
        [object] $Settings,

        [Parameter(ParameterSetName = 'RunLevel', Position = 5)]
        [Parameter(ParameterSetName = 'Xml', Position = 3)]
        [Parameter(ParameterSetName = 'InputObject', Position = 3)]
        [string] $User,

        [Parameter(ParameterSetName = 'RunLevel', Position = 6)]
        [Parameter(ParameterSetName = 'Xml', Position = 4)]
        [Parameter(ParameterSetName = 'InputObject', Position = 4)]
        [string] $Password,

        [Parameter(ParameterSetName = 'RunLevel', Position = 7)]
        [object] $RunLevel,

        [Parameter(ParameterSetName = 'RunLevel', Position = 8)]
        [Parameter(ParameterSetName = 'Principal', Position = 6)]
        [string] $Description,

        [switch] $Force,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Xml', Mandatory, Position = 2)]
        [string] $Xml,

        [Parameter(ParameterSetName = 'Principal', Position = 5)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskPrincipal')]
        [object] $Principal,

        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 2)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask')]
        [object] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Register-ScheduledTask' -Passed @($PSBoundParameters.Keys) -Implemented @('TaskName', 'TaskPath', 'Xml', 'Force')
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
        Xml      = $Xml
        Force    = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabRegisterScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
