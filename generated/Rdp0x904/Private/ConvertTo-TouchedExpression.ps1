# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-TouchedExpression {
    <#
    .SYNOPSIS
    PowerShell that tells whether any of a change was made: it may have been interrupted.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    if ($Change.Kind -eq 'InterfaceMtu') {
        return ConvertTo-MtuTest -Change $Change -Both '-or'
    }
    return ConvertTo-TestExpression -Change $Change
}
