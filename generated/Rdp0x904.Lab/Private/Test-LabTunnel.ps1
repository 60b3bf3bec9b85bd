# Generated from src/simulator/tunnel.ts: change it there.

function Test-LabTunnel {
    <#
    .SYNOPSIS
    Whether a running tunnel begins at this port.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [double] $Port
    )

    foreach ($each in $script:Lab.Host.Tunnels) {
        if ($each.LocalPort -eq $Port -and $each.Complaint.Length -eq 0) {
            return $true
        }
    }
    return $false
}
