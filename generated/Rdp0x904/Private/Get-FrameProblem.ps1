# Generated from src/protocol/negotiation.ts: change it there.

function Get-FrameProblem {
    <#
    .SYNOPSIS
    Why these bytes are not exactly one connection packet; empty when they are.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes
    )

    $measure = Measure-Tpkt -Bytes $Bytes
    switch ($measure.Kind) {
        'malformed' {
            return $measure.Reason
        }
        'incomplete' {
            return "only $($Bytes.Count) bytes of a packet"
        }
        'complete' {
            if ($measure.Size -ne $Bytes.Count) {
                return "$(ConvertTo-NumberText -Value ($Bytes.Count - $measure.Size)) bytes after the packet"
            }
            # The indicator counts everything behind itself (X.224 section 13.2.1).
            if ((Read-Byte -Bytes $Bytes -Index 4) -eq $measure.Size - 5) {
                return ''
            }
            return "length indicator $(ConvertTo-NumberText -Value (Read-Byte -Bytes $Bytes -Index 4)) in a packet of $(ConvertTo-NumberText -Value $measure.Size) bytes"
        }
    }
}
