# Generated from src/simulator/computer.ts: change it there.

function Get-CimInstance {
    <#
    .SYNOPSIS
    Stands in for Get-CimInstance of the module CimCmdlets.
    #>
    [CmdletBinding()]
    param(
        [string] $ClassName,
        [string] $Namespace,
        [string] $Filter
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        ClassName = $ClassName
        Namespace = $Namespace
        'Filter'  = $Filter
    }
    try {
        Invoke-LabGetCimInstance -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
