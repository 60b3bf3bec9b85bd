# Generated from src/windows/changes/adapter-power.ts: change it there.

function Get-AdapterPowerWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none when the adapter has gone.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Adapter
    $current = Find-AdapterPower -Adapter $Change.Adapter
    if ($null -eq $current) {
        return $null
    }
    return [pscustomobject]@{
        Kind              = $Change.Kind
        Adapter           = $Change.Adapter
        WakeOnMagicPacket = if ($Change.WakeOnMagicPacket -eq 'Unchanged') {
            'Unchanged'
        } else {
            Resolve-Setting -Change $Change -Current $current.WakeOnMagicPacket.ToString()
        }
        TurnOff           = if ($Change.TurnOff -eq 'Unchanged') {
            'Unchanged'
        } else {
            Resolve-Setting -Change $Change -Current $current.AllowComputerToTurnOffDevice.ToString()
        }
    }
}
