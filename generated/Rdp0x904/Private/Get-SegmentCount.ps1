# Generated from src/windows/link-quality.ts: change it there.

function Get-SegmentCount {
    <#
    .SYNOPSIS
    How many segments had to be sent again. The names of the classes and counters are the same in every
    language.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $sent = 0
    $repeated = 0
    foreach ($each in Get-CimInstance -ClassName 'Win32_PerfRawData_Tcpip_TCPv4' -ErrorAction SilentlyContinue) {
        $sent += $each.SegmentsSentPersec
        $repeated += $each.SegmentsRetransmittedPersec
    }
    return [pscustomobject]@{
        Sent     = $sent
        Repeated = $repeated
    }
}
