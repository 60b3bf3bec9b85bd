# Generated from src/simulator/dns.ts: change it there.

function Get-NetIPAddress {
    <#
    .SYNOPSIS
    Stands in for Get-NetIPAddress of the module NetTCPIP.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetNetIPAddress
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
