# Generated from src/simulator/computer.ts: change it there.

function Set-CimInstance {
    <#
    .SYNOPSIS
    Stands in for Set-CimInstance of the module CimCmdlets.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Set1')]
    param(
        [Parameter(ParameterSetName = 'Set1', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set3', Mandatory, Position = 0)]
        [object] $InputObject,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set4')]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set3')]
        [uri] $ResourceUri,

        [uint32] $OperationTimeoutSec,

        [Parameter(ParameterSetName = 'Set1')]
        [Parameter(ParameterSetName = 'Set2', Mandatory)]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4', Mandatory)]
        [System.Collections.IDictionary] $Property,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'Set2', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set4', Mandatory, Position = 0)]
        [string] $Query,

        [Parameter(ParameterSetName = 'Set2', Mandatory)]
        [Parameter(ParameterSetName = 'Set3', Mandatory)]
        [object[]] $CimSession,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set4')]
        [string] $Namespace,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set4')]
        [string] $QueryDialect
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-CimInstance' -Passed @($PSBoundParameters.Keys) -Implemented @('Query', 'Namespace', 'Property')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Query     = $Query
        Namespace = $Namespace
        Property  = $Property
    }
    try {
        Assert-LabReached
        Invoke-LabSetCimInstance -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
