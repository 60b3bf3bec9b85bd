# Generated from src/engine/task/product-trust.ts: change it there.

function Test-ScriptFile {
    <#
    .SYNOPSIS
    Files that PowerShell reads as code or checks the signature of.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Lower
    )

    return (
        $Lower.EndsWith('.ps1', [System.StringComparison]::Ordinal) -or
        $Lower.EndsWith('.psm1', [System.StringComparison]::Ordinal) -or
        $Lower.EndsWith('.psd1', [System.StringComparison]::Ordinal) -or
        $Lower.EndsWith('.ps1xml', [System.StringComparison]::Ordinal)
    )
}
