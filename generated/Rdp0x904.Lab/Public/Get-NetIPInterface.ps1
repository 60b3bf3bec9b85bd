# Generated from src/simulator/network.ts: change it there.

function Get-NetIPInterface {
    <#
    .SYNOPSIS
    Stands in for Get-NetIPInterface of the module NetTCPIP.
    #>
    [CmdletBinding()]
    param(
        [string[]] $InterfaceAlias = @(),

        [uint32[]] $InterfaceIndex = @(),

        [ValidateSet('IPv4', 'IPv6')]
        [string[]] $AddressFamily = @(),

        [string] $PolicyStore
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        InterfaceAlias = $InterfaceAlias
        InterfaceIndex = $InterfaceIndex
        AddressFamily  = $AddressFamily
        PolicyStore    = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetIPInterface -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
