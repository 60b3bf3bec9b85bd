# Generated from src/border/system.ts: change it there.

function Get-SystemFolder {
    <#
    .SYNOPSIS
    The folder of the programs of Windows.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    [System.Environment]::SystemDirectory
}
