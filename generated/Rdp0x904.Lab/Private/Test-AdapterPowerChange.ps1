# Generated from src/windows/changes/adapter-power.ts: change it there.

function Test-AdapterPowerChange {
    <#
    .SYNOPSIS
    Whether the adapter now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-AdapterPower -Adapter $Change.Adapter
    return (
        $null -ne $current -and
        (
            $Change.WakeOnMagicPacket -eq 'Unchanged' -or
            $current.WakeOnMagicPacket.ToString() -eq $Change.WakeOnMagicPacket
        ) -and
        ($Change.TurnOff -eq 'Unchanged' -or $current.AllowComputerToTurnOffDevice.ToString() -eq $Change.TurnOff)
    )
}
