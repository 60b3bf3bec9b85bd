# Generated from src/simulator/tunnel.ts: change it there.

function Invoke-LabMeasureTunnelHealth {
    [CmdletBinding()]
    param(
        $Received
    )

    $handle = $Received.Process
    $tunnel = $null
    foreach ($each in $script:Lab.Host.Tunnels) {
        if ($each.ProcessId -eq $handle.Number) {
            $tunnel = $each
            break
        }
    }
    $complaint = if ($null -ne $tunnel) { $tunnel.Complaint } else { 'ssh: gone' }
    return [pscustomobject]@{
        HasEnded  = $complaint.Length -ne 0
        Complaint = $complaint
    }
}
