# Generated from src/windows/failed-run.ts: change it there.

function Get-WayBackName {
    <#
    .SYNOPSIS
    How the journal names a way back that failed: before the error.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $WayBack
    )

    return "$((Get-ChangeDescription -Change $WayBack).Target): "
}
