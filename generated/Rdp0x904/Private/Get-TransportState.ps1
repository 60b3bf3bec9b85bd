# Generated from src/windows/transport.ts: change it there.

function Get-TransportState {
    <#
    .SYNOPSIS
    Reads both sides.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Server = Get-TransportSetting -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' -Name 'SelectTransport'
        Client = Get-TransportSetting -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client' -Name 'fClientDisableUDP'
    }
}
