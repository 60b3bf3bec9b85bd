# Generated from src/protocol/negotiation.ts: change it there.

function Measure-Cookie {
    <#
    .SYNOPSIS
    Length of the cookie or routing token without its CR LF: 0 when there is none, -1 when it never
    ends.
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes
    )

    # Both start with a printable character, a negotiation block with its type.
    if ($Bytes.Count -eq 11 -or (Read-Byte -Bytes $Bytes -Index 11) -lt 32) {
        return 0
    }
    $end = 11
    while ($end + 1 -lt $Bytes.Count) {
        if ((Read-Byte -Bytes $Bytes -Index $end) -eq 13 -and (Read-Byte -Bytes $Bytes -Index ($end + 1)) -eq 10) {
            return $end - 11
        }
        $end += 1
    }
    return -1
}
