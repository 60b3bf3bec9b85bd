# Generated from src/windows/path-mtu.ts: change it there.

function Get-PacketStatus {
    <#
    .SYNOPSIS
    What comes of a packet of this many bytes, headers included: 20 or 40 of IP (RFC 791, RFC 8200), 8
    of ICMP (RFC 792).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Address,
        [long] $Size
    )

    $headers = if ($Address.Contains(':')) { 48 } else { 28 }
    $answers = @(Measure-PingAnswer -ComputerName $Address -Size ($Size - $headers) -Count 2 -Patience 1500 -Pause 0)
    if (@($answers | Where-Object { [string]::Equals($_.Status, 'Success') }).Count -gt 0) {
        return 'Success'
    }
    $value = if ($answers.Count -gt 0) { $answers[0] } else { $null }
    if ($null -ne $value) {
        return $value.Status
    }
    return ''
}
