# Generated from src/simulator/certificate-blob.ts: change it there.

function Get-LabWord {
    <#
    .SYNOPSIS
    A number below 65536 in 4 bytes, the lowest first.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Value
    )

    return [System.BitConverter]::ToString([byte[]] @(($Value % 256), [Math]::Floor([double] ($Value / 256)), 0, 0)).Replace('-', '')
}
