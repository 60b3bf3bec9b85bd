# Generated from src/protocol/negotiation.ts: change it there.

function ConvertFrom-NegotiationRequest {
    <#
    .SYNOPSIS
    Reads one whole connection request (MS-RDPBCGR 2.2.1.1): cookie or routing token, negotiation block,
    correlation.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes
    )

    $problem = Get-FrameProblem -Bytes $Bytes
    if ($problem.Length -ne 0) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = $problem
        }
    }
    if ((Read-Byte -Bytes $Bytes -Index 5) -ne 224) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "TPDU $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index 5)) is not a connection request"
        }
    }
    $cookieSize = Measure-Cookie -Bytes $Bytes
    if ($cookieSize -lt 0) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = 'a cookie or routing token does not end in CR LF'
        }
    }
    $cookie = @(Select-ArraySlice -Items $Bytes -Start 11 -End (11 + $cookieSize))
    $start = if ($cookieSize -eq 0) { 11 } else { 11 + $cookieSize + 2 }
    if ($start -eq $Bytes.Count) {
        return [pscustomobject]@{
            Kind               = 'request'
            HasBlock           = $false
            RequestedProtocols = 0
            Flags              = 0
            Cookie             = $cookie
        }
    }
    $blockProblem = Get-BlockProblem -Bytes $Bytes -Start $start
    if ($blockProblem.Length -ne 0) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = $blockProblem
        }
    }
    if ((Read-Byte -Bytes $Bytes -Index $start) -ne 1) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "negotiation block $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index $start)) is not a request"
        }
    }
    $flags = Read-Byte -Bytes $Bytes -Index ($start + 1)
    # CORRELATION_INFO_PRESENT 0x08: another 36 bytes follow (MS-RDPBCGR 2.2.1.1.2).
    $rest = if ([Math]::Floor([double] ($flags / 8)) % 2 -eq 1) { 36 } else { 0 }
    if ($Bytes.Count -ne $start + 8 + $rest) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "$(ConvertTo-NumberText -Value ($Bytes.Count - $start - 8)) bytes after the negotiation block, not $rest"
        }
    }
    return [pscustomobject]@{
        Kind               = 'request'
        HasBlock           = $true
        RequestedProtocols = Read-LittleEndian -Bytes $Bytes -Start ($start + 4)
        Flags              = $flags
        Cookie             = $cookie
    }
}
