# Generated from src/simulator/adapters.ts: change it there.

function Invoke-LabSetNetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Set-NetAdapterPowerManagement -InputObject writes what stands in the object. Without NoRestart the
    adapter restarts (learn.microsoft.com, Set-NetAdapterPowerManagement).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'Windows System Error 5',
            'PermissionDenied',
            $null
        )
    }
    foreach ($settings in $Received.InputObject) {
        foreach ($adapter in $script:Lab.Host.Adapters) {
            if (-not [string]::Equals($adapter.Alias, $settings.Name)) {
                continue
            }
            $adapter.TurnOff = $settings.AllowComputerToTurnOffDevice.ToString()
            $adapter.WakeOnMagicPacket = $settings.WakeOnMagicPacket.ToString()
            if (-not $Received.NoRestart) {
                $adapter.Restarts += 1
            }
        }
    }
}
