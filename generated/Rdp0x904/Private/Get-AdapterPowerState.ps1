# Generated from src/windows/adapters.ts: change it there.

function Get-AdapterPowerState {
    <#
    .SYNOPSIS
    Every network adapter that has power settings at all; none on a computer without, as in a virtual
    machine.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    try {
        return @(
            @(Get-NetAdapterPowerManagement -ErrorAction Stop) |
                ForEach-Object {
                    [pscustomobject]@{
                        Name              = $_.Name
                        WakeOnMagicPacket = $_.WakeOnMagicPacket.ToString()
                        TurnOff           = $_.AllowComputerToTurnOffDevice.ToString()
                    }
                }
        )
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
        return @()
    }
}
