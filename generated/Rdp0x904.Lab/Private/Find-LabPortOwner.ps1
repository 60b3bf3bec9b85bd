# Generated from src/simulator/listening.ts: change it there.

function Find-LabPortOwner {
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [double] $Port
    )

    $number = 5000
    foreach ($owner in $script:Lab.Host.PortOwners) {
        if ($owner.Port -eq $Port) {
            return $number
        }
        $number += 1
    }
    $parameters = @{
        Path  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
        Name  = 'fDenyTSConnections'
        Usual = 1
    }
    $parameters2 = @{
        Path  = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        Name  = 'fDenyTSConnections'
        Usual = Get-LabNumber @parameters
    }
    $refused = Get-LabNumber @parameters2
    $parameters = @{
        Path  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name  = 'fEnableWinStation'
        Usual = 1
    }
    $enabled = Get-LabNumber @parameters
    if ($script:Lab.Host.ListenerPort -ne $Port -or $refused -ne 0 -or $enabled -eq 0) {
        return 0
    }
    return Get-LabServiceProcess -Name 'TermService'
}
