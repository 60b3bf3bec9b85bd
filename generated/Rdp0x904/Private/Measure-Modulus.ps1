# Generated from src/protocol/certificate-key.ts: change it there.

function Measure-Modulus {
    <#
    .SYNOPSIS
    An RSA key is a list in a bit string, behind the count of unused bits.
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes,
        $Key
    )

    if ($null -eq $Key -or $Key.Tag -ne 3) {
        return 0
    }
    return Measure-FirstInteger -Bytes $Bytes -List (Read-Der -Bytes $Bytes -Start ($Key.Start + 1) -Limit $Key.End)
}
