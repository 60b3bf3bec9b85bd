# Generated from src/protocol/negotiation.ts: change it there.

function ConvertFrom-NegotiationResponse {
    <#
    .SYNOPSIS
    Reads one whole answer to a connection request (MS-RDPBCGR 2.2.1.2).
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
    if ((Read-Byte -Bytes $Bytes -Index 5) -eq 128) {
        return [pscustomobject]@{
            Kind   = 'disconnected'
            Reason = Read-Byte -Bytes $Bytes -Index 10
        }
    }
    if ((Read-Byte -Bytes $Bytes -Index 5) -ne 208) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "TPDU $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index 5)) is not a connection confirm"
        }
    }
    if ($Bytes.Count -eq 11) {
        return [pscustomobject]@{
            Kind = 'plain'
        }
    }
    $blockProblem = Get-BlockProblem -Bytes $Bytes -Start 11
    if ($blockProblem.Length -ne 0) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = $blockProblem
        }
    }
    if ($Bytes.Count -ne 19) {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Reason = "$($Bytes.Count - 19) bytes after the negotiation block"
        }
    }
    $value = Read-LittleEndian -Bytes $Bytes -Start 15
    switch (Read-Byte -Bytes $Bytes -Index 11) {
        2 {
            return [pscustomobject]@{
                Kind     = 'selected'
                Protocol = $value
                Flags    = Read-Byte -Bytes $Bytes -Index 12
            }
        }
        3 {
            return [pscustomobject]@{
                Kind = 'failure'
                Code = $value
            }
        }
        default {
            return [pscustomobject]@{
                Kind   = 'malformed'
                Reason = "negotiation block $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index 11)) is not an answer"
            }
        }
    }
}
