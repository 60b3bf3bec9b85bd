# Generated from src/protocol/certificate.ts: change it there.

function Read-AlternativeName {
    <#
    .SYNOPSIS
    Names of the kind dNSName, which is number 2.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Der,
        $Extension
    )

    if ($null -eq $Extension) {
        return @()
    }
    return @(
        Select-ArraySlice -Items @(Read-DerList -Bytes $Der -Parent $Extension | Where-Object { $_.Tag -eq 130 }) -Start 0 -End 20 |
            ForEach-Object { [System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] @(Get-DerContent -Bytes $Der -Element $_)) }
    )
}
