# Generated from src/simulator/adapters.ts: change it there.

function Get-NetAdapterStatistics {
    <#
    .SYNOPSIS
    Stands in for Get-NetAdapterStatistics of the module NetAdapter.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string[]] $Name,

        [switch] $IncludeHidden,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'InterfaceDescription', Mandatory)]
        [string[]] $InterfaceDescription
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetAdapterStatistics' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetNetAdapterStatistics
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
