# Generated from src/simulator/computer.ts: change it there.

function Get-CimInstance {
    <#
    .SYNOPSIS
    Stands in for Get-CimInstance of the module CimCmdlets.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Set1')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance')]
    param(
        [Parameter(ParameterSetName = 'Set1', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set4', Mandatory, Position = 0)]
        [string] $ClassName,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set7')]
        [switch] $KeyOnly,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [string] $Namespace,

        [uint32] $OperationTimeoutSec,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set8')]
        [string] $QueryDialect,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [switch] $Shallow,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set7')]
        [string] $Filter,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set7')]
        [string[]] $Property,

        [Parameter(ParameterSetName = 'Set2', Mandatory)]
        [Parameter(ParameterSetName = 'Set3', Mandatory)]
        [Parameter(ParameterSetName = 'Set4', Mandatory)]
        [Parameter(ParameterSetName = 'Set5', Mandatory)]
        [object[]] $CimSession,

        [Parameter(ParameterSetName = 'Set2', Mandatory)]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7', Mandatory)]
        [Parameter(ParameterSetName = 'Set8')]
        [uri] $ResourceUri,

        [Parameter(ParameterSetName = 'Set3', Mandatory)]
        [Parameter(ParameterSetName = 'Set8', Mandatory)]
        [string] $Query,

        [Parameter(ParameterSetName = 'Set5', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set6', Mandatory, Position = 0)]
        [object] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-CimInstance' -Passed @($PSBoundParameters.Keys) -Implemented @('ClassName', 'Filter', 'Namespace')
    $received = [pscustomobject]@{
        ClassName = $ClassName
        'Filter'  = $Filter
        Namespace = $Namespace
    }
    try {
        Assert-LabReached
        Invoke-LabGetCimInstance -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
