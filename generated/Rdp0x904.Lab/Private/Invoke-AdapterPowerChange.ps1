# Generated from src/windows/changes/adapter-power.ts: change it there.

function Invoke-AdapterPowerChange {
    <#
    .SYNOPSIS
    Writes the settings object back, without restarting the adapter, which would cut the very
    connection.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Adapter
    foreach ($settings in Get-NetAdapterPowerManagement -Name $Change.Adapter -ErrorAction Stop) {
        if ($Change.WakeOnMagicPacket -ne 'Unchanged') {
            $settings.WakeOnMagicPacket = $Change.WakeOnMagicPacket
        }
        if ($Change.TurnOff -ne 'Unchanged') {
            $settings.AllowComputerToTurnOffDevice = $Change.TurnOff
        }
        Set-NetAdapterPowerManagement -InputObject $settings -NoRestart -Confirm:$false -ErrorAction Stop
    }
}
