# Generated from src/engine/task/settings.ts: change it there.

function Join-Number {
    <#
    .SYNOPSIS
    Numbers with commas between them, as PowerShell reads them too.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Numbers
    )

    return @($Numbers | ForEach-Object { "$_" }) -join ', '
}
