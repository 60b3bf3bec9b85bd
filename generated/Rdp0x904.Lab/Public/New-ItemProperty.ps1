# Generated from src/simulator/registry.ts: change it there.

function New-ItemProperty {
    <#
    .SYNOPSIS
    Stands in for New-ItemProperty of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $LiteralPath = @(),
        [string] $Name,
        [string] $PropertyType,
        [object] $Value,
        [switch] $Force
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath  = $LiteralPath
        Name         = $Name
        PropertyType = $PropertyType
        Value        = $Value
        Force        = $Force.IsPresent
        Confirm      = $false
    }
    try {
        Assert-LabReached
        Invoke-LabNewItemProperty -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
