# Generated from src/simulator/events.ts: change it there.

function Get-WinEvent {
    <#
    .SYNOPSIS
    Stands in for Get-WinEvent of the module Microsoft.PowerShell.Diagnostics.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'LogName')]
    [OutputType('System.Diagnostics.Eventing.Reader.EventLogRecord')]
    param(
        [Parameter(ParameterSetName = 'LogName', Position = 0)]
        [string[]] $LogName = @(),

        [Parameter(ParameterSetName = 'LogName')]
        [Parameter(ParameterSetName = 'ProviderName')]
        [Parameter(ParameterSetName = 'Path')]
        [Parameter(ParameterSetName = 'FilterHashtable')]
        [Parameter(ParameterSetName = 'FilterXml')]
        [long] $MaxEvents,

        [Parameter(ParameterSetName = 'LogName')]
        [Parameter(ParameterSetName = 'ListLog')]
        [Parameter(ParameterSetName = 'ListProvider')]
        [Parameter(ParameterSetName = 'ProviderName')]
        [Parameter(ParameterSetName = 'FilterHashtable')]
        [Parameter(ParameterSetName = 'FilterXml')]
        [string] $ComputerName,

        [pscredential] $Credential,

        [Parameter(ParameterSetName = 'LogName')]
        [Parameter(ParameterSetName = 'ProviderName')]
        [Parameter(ParameterSetName = 'Path')]
        [string] $FilterXPath,

        [Parameter(ParameterSetName = 'LogName')]
        [Parameter(ParameterSetName = 'ListLog')]
        [Parameter(ParameterSetName = 'ProviderName')]
        [Parameter(ParameterSetName = 'FilterHashtable')]
        [switch] $Force,

        [Parameter(ParameterSetName = 'LogName')]
        [Parameter(ParameterSetName = 'ProviderName')]
        [Parameter(ParameterSetName = 'Path')]
        [Parameter(ParameterSetName = 'FilterHashtable')]
        [Parameter(ParameterSetName = 'FilterXml')]
        [switch] $Oldest,

        [Parameter(ParameterSetName = 'ListLog', Mandatory, Position = 0)]
        [string[]] $ListLog,

        [Parameter(ParameterSetName = 'ListProvider', Mandatory, Position = 0)]
        [string[]] $ListProvider,

        [Parameter(ParameterSetName = 'ProviderName', Mandatory, Position = 0)]
        [string[]] $ProviderName,

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'FilterHashtable', Mandatory, Position = 0)]
        [hashtable[]] $FilterHashtable = @(),

        [Parameter(ParameterSetName = 'FilterXml', Mandatory, Position = 0)]
        [xml] $FilterXml
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-WinEvent' -Passed @($PSBoundParameters.Keys) -Implemented @('FilterHashtable', 'MaxEvents', 'LogName')
    $received = [pscustomobject]@{
        FilterHashtable = $FilterHashtable
        MaxEvents       = $MaxEvents
        LogName         = $LogName
    }
    try {
        Assert-LabReached
        Invoke-LabGetWinEvent -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'System.Diagnostics.Eventing.Reader.EventLogRecord')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
