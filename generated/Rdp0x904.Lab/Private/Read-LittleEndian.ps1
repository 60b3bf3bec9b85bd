# Generated from src/protocol/negotiation.ts: change it there.

function Read-LittleEndian {
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes,
        [double] $Start
    )

    return (Read-Byte -Bytes $Bytes -Index $Start) + [double] (Read-Byte -Bytes $Bytes -Index ($Start + 1)) * 256 + [double] (Read-Byte -Bytes $Bytes -Index ($Start + 2)) * 65536 + [double] (Read-Byte -Bytes $Bytes -Index ($Start + 3)) * 16777216
}
