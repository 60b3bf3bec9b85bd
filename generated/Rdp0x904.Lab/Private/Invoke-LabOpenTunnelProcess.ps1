# Generated from src/simulator/tunnel.ts: change it there.

function Invoke-LabOpenTunnelProcess {
    <#
    .SYNOPSIS
    Ssh: it ends at once where the gateway, its last argument, is no computer that can be reached
    (ssh(1), exit status 255). A tunnel of the lab leads to the simulated host itself.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $words = @($Received.Arguments -csplit ' ', 0, 'SimpleMatch')
    $index = $words.Count - 1
    $gateway = if ($index -ge 0 -and $index -lt $words.Count) { $words[$index] } else { '' }
    $found = $null
    foreach ($each in $words) {
        if ($each.StartsWith('127.0.0.1:', [System.StringComparison]::Ordinal)) {
            $found = $each
            break
        }
    }
    $forward = if ($null -ne $found) { $found } else { '' }
    $known = $false
    foreach ($each in $script:Lab.Host.Peers) {
        if ([string]::Equals($each.HostName, $gateway) -or [string]::Equals($each.Address, $gateway)) {
            $known = $true
            break
        }
    }
    $operand = 7000 + $script:Lab.Host.Tunnels.Count
    $list = @($forward -csplit ':', 0, 'SimpleMatch')
    $tunnel = [pscustomobject]@{
        ProcessId = $operand
        LocalPort = [long] $(if ($list.Count -gt 1) { $list[1] } else { '0' })
        Complaint = if ($known) { '' } else { "ssh: Could not resolve hostname $gateway" }
    }
    $script:Lab.Host.Tunnels = $script:Lab.Host.Tunnels + @($tunnel)
    $handle = [pscustomobject]@{
        Number = $tunnel.ProcessId
    }
    return [pscustomobject]@{
        ProcessId = $tunnel.ProcessId
        Started   = $script:Lab.Host.Clock
        'Process' = $handle
    }
}
