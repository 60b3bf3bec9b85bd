# Generated from src/simulator/registry.ts: change it there.

function New-ItemProperty {
    <#
    .SYNOPSIS
    Stands in for New-ItemProperty of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [string[]] $Path,

        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0)]
        [string] $Name,

        [string] $PropertyType,

        [object] $Value,

        [switch] $Force,

        [string] $Filter,

        [string[]] $Include,

        [string[]] $Exclude,

        [pscredential] $Credential,

        [switch] $UseTransaction,

        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'New-ItemProperty' -Passed @($PSBoundParameters.Keys) -Implemented @('LiteralPath', 'Name', 'PropertyType', 'Value', 'Force')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        LiteralPath  = $LiteralPath
        Name         = $Name
        PropertyType = $PropertyType
        Value        = $Value
        Force        = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabNewItemProperty -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
