# Generated from src/simulator/peers.ts: change it there.

function Get-LabPingAnswer {
    [CmdletBinding()]
    param(
        $Peer,
        [double] $Size,
        [double] $Milliseconds
    )

    $family = if ($Peer.Address.Contains(':')) { 'IPv6' } else { 'IPv4' }
    $packet = $Size + $(if ($family -eq 'IPv6') { 48 } else { 28 })
    $senderValue = $null
    foreach ($each in $script:Lab.Host.Interfaces) {
        if ($each.Index -eq $Peer.Index -and $each.AddressFamily -eq $family) {
            $senderValue = $each
            break
        }
    }
    if ($packet -gt $(if ($null -ne $senderValue) { $senderValue.ActiveMtu } else { 0 })) {
        return [pscustomobject]@{
            Status       = 'PacketTooBig'
            Address      = ''
            Milliseconds = 0
        }
    }
    if ($packet -gt $script:Lab.Host.PathMtu) {
        return [pscustomobject]@{
            Status       = if ($script:Lab.Host.PathReports) { 'PacketTooBig' } else { 'TimedOut' }
            Address      = ''
            Milliseconds = 0
        }
    }
    if ($Milliseconds -lt 0) {
        return [pscustomobject]@{
            Status       = 'TimedOut'
            Address      = ''
            Milliseconds = 0
        }
    }
    return [pscustomobject]@{
        Status       = 'Success'
        Address      = $Peer.Address
        Milliseconds = $Milliseconds
    }
}
