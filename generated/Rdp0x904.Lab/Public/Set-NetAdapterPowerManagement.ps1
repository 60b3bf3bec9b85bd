# Generated from src/simulator/adapters.ts: change it there.

function Set-NetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Stands in for Set-NetAdapterPowerManagement of the module NetAdapter.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'InterfaceDescription')]
        [switch] $IncludeHidden,

        [object] $ArpOffload,

        [object] $D0PacketCoalescing,

        [object] $DeviceSleepOnDisconnect,

        [object] $NSOffload,

        [object] $RsnRekeyOffload,

        [object] $SelectiveSuspend,

        [object] $WakeOnMagicPacket,

        [object] $WakeOnPattern,

        [switch] $NoRestart,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InterfaceDescription', Mandatory)]
        [string[]] $InterfaceDescription,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAdapterPowerManagementSettingData')]
        [object[]] $InputObject = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-NetAdapterPowerManagement' -Passed @($PSBoundParameters.Keys) -Implemented @('InputObject', 'NoRestart')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        InputObject = $InputObject
        NoRestart   = $NoRestart.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabSetNetAdapterPowerManagement -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
