# Generated from src/simulator/adapters.ts: change it there.

function Get-NetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Stands in for Get-NetAdapterPowerManagement of the module NetAdapter.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAdapterPowerManagementSettingData')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string[]] $Name = @(),

        [switch] $IncludeHidden,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'InterfaceDescription', Mandatory)]
        [string[]] $InterfaceDescription
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetAdapterPowerManagement' -Passed @($PSBoundParameters.Keys) -Implemented @('Name')
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetAdapterPowerManagement -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAdapterPowerManagementSettingData')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
