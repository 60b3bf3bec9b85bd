# Generated from src/simulator/items.ts: change it there.

function New-Item {
    <#
    .SYNOPSIS
    Stands in for New-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Set1')]
    param(
        [Parameter(ParameterSetName = 'Set1', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string[]] $Path = @(),

        [string] $ItemType,

        [object] $Value,

        [switch] $Force,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'Name', Mandatory)]
        [string] $Name
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'New-Item' -Passed @($PSBoundParameters.Keys) -Implemented @('Path')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Path = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabNewItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
