# Generated from src/protocol/negotiation.ts: change it there.

function Measure-Tpkt {
    <#
    .SYNOPSIS
    Says how long the packet at the start of these bytes is. Only connection packets are accepted: their
    length indicator is one byte of at most 254 (X.224 section 13.2.1), so that a hostile length cannot
    make anyone wait for 64 KB.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes
    )

    if ($Bytes.Count -ge 1 -and (Read-Byte -Bytes $Bytes -Index 0) -ne 3) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "starts with $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index 0)) where a TPKT packet starts with version 3"
        }
    }
    if ($Bytes.Count -lt 4) {
        return [pscustomobject]@{
            Kind = 'incomplete'
        }
    }
    $size = [double] (Read-Byte -Bytes $Bytes -Index 2) * 256 + (Read-Byte -Bytes $Bytes -Index 3)
    if ($size -lt 11 -or $size -gt 259) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "announces $(ConvertTo-NumberText -Value $size) bytes where a connection packet has 11 to 259"
        }
    }
    if ($Bytes.Count -lt $size) {
        return [pscustomobject]@{
            Kind = 'incomplete'
        }
    }
    return [pscustomobject]@{
        Kind = 'complete'
        Size = $size
    }
}
