# Generated from src/simulator/firewall.ts: change it there.

function Get-NetConnectionProfile {
    <#
    .SYNOPSIS
    Stands in for Get-NetConnectionProfile of the module NetConnection.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetNetConnectionProfile
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
