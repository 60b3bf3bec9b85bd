# Generated from src/protocol/ntlm.ts: change it there.

function Join-Field {
    <#
    .SYNOPSIS
    Length, allocated length and offset of a field behind the header (MS-NLMP 2.2.1.2).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Size,
        [double] $Offset
    )

    $length = @(($Size % 256), [Math]::Floor([double] ($Size / 256)))
    return $length + $length + @(($Offset % 256), [Math]::Floor([double] ($Offset / 256)), 0, 0)
}
