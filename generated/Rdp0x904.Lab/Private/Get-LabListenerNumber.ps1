# Generated from src/simulator/listening.ts: change it there.

function Get-LabListenerNumber {
    [CmdletBinding()]
    [OutputType([long])]
    param(
        $HostValue,
        [string] $Name,
        [long] $Fallback
    )

    $parameters = @{
        HostValue = $HostValue
        Path      = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name      = $Name
    }
    $value = Find-LabNumber @parameters
    $own = if ($null -ne $value) { $value } else { $Fallback }
    $parameters = @{
        HostValue = $HostValue
        Path      = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        Name      = $Name
    }
    $value = Find-LabNumber @parameters
    if ($null -ne $value) {
        return $value
    }
    return $own
}
