# Generated from src/protocol/client-codes.ts: change it there.

function ConvertTo-CodeText {
    <#
    .SYNOPSIS
    As clients write it: `0x904`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Code
    )

    $bytes = @(@(16777216, 65536, 256, 1) | ForEach-Object { [Math]::Floor([double] ([double] $Code / $_)) % 256 })
    return "0x$([regex]::new('^0+([^\n\r\u2028\u2029])').Replace([System.BitConverter]::ToString([byte[]] $bytes).Replace('-', ''), '$1', 1))"
}
