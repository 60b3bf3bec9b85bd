# Generated from src/simulator/port-owner.ts: change it there.

function Find-LabPortOwner {
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [double] $Port
    )

    $listener = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
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
    $listens = (
        $script:Lab.Host.ListenerPort -eq $Port -and
        $refused -eq 0 -and
        (Get-LabNumber -Path $listener -Name 'fEnableWinStation' -Usual 1) -ne 0
    )
    $owner = if ($listens) { Get-LabServiceProcess -Name 'TermService' } else { 0 }
    $number = 5000
    foreach ($other in $script:Lab.Host.PortOwners) {
        if ($other.Port -eq $Port) {
            $owner = $number
        }
        $number += 1
    }
    return $owner
}
