# Generated from src/simulator/computer.ts: change it there.

function Get-CimInstance {
    <#
    .SYNOPSIS
    Stands in for Get-CimInstance of the module CimCmdlets.
    #>
    [CmdletBinding()]
    param(
        [string] $ClassName,
        [string] $Filter,
        [string] $Namespace
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        ClassName = $ClassName
        'Filter'  = $Filter
        Namespace = $Namespace
    }
    try {
        Assert-LabReached
        Invoke-LabGetCimInstance -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
