# Generated from src/simulator/computer.ts: change it there.

function Set-CimInstance {
    <#
    .SYNOPSIS
    Stands in for Set-CimInstance of the module CimCmdlets.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $Query,
        [string] $Namespace,
        [hashtable] $Property
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Query     = $Query
        Namespace = $Namespace
        Property  = $Property
        Confirm   = $false
    }
    try {
        Assert-LabReached
        Invoke-LabSetCimInstance -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
