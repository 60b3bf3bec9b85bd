# Generated from src/protocol/credssp-step.ts: change it there.

function ConvertTo-StatusText {
    <#
    .SYNOPSIS
    An NTSTATUS as documents write it: `0xC000006D`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [double] $Code
    )

    $bytes = @(@(16777216, 65536, 256, 1) | ForEach-Object { [Math]::Floor([double] ([double] $Code / $_)) % 256 })
    return "0x$([System.BitConverter]::ToString([byte[]] $bytes).Replace('-', ''))"
}
