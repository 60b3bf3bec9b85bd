# Generated from src/simulator/port-owner.ts: change it there.

function Invoke-LabListenerStart {
    <#
    .SYNOPSIS
    What Remote Desktop Services do with their port when they start: they open it, unless somebody has
    it or nobody may have it (learn.microsoft.com, "bind function", WSAEACCES and WSAEADDRINUSE).
    #>
    [CmdletBinding()]
    param()

    $parameters = @{
        Path  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name  = 'PortNumber'
        Usual = 3389
    }
    $port = Get-LabNumber @parameters
    $taken = $false
    foreach ($each in $script:Lab.Host.PortOwners) {
        if ($each.Port -eq $port) {
            $taken = $true
            break
        }
    }
    $script:Lab.Host.ListenerPort = if ($taken -or (Test-LabPortTaken -Port $port) -or $port -lt 1 -or $port -gt 65535) {
        0
    } else {
        $port
    }
}
