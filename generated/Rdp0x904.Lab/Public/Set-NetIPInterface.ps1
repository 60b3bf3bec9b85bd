# Generated from src/simulator/network.ts: change it there.

function Set-NetIPInterface {
    <#
    .SYNOPSIS
    Stands in for Set-NetIPInterface of the module NetTCPIP.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [uint32[]] $InterfaceIndex = @(),

        [ValidateSet('IPv4', 'IPv6')]
        [string[]] $AddressFamily = @(),

        [uint32] $NlMtuBytes,

        [string] $PolicyStore
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        InterfaceIndex = $InterfaceIndex
        AddressFamily  = $AddressFamily
        NlMtuBytes     = $NlMtuBytes
        PolicyStore    = $PolicyStore
        Confirm        = $false
    }
    try {
        Assert-LabReached
        Invoke-LabSetNetIPInterface -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
