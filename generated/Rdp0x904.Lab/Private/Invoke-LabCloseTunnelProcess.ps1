# Generated from src/simulator/tunnel.ts: change it there.

function Invoke-LabCloseTunnelProcess {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Received
    )

    $before = $script:Lab.Host.Tunnels.Count
    $script:Lab.Host.Tunnels = @($script:Lab.Host.Tunnels | Where-Object { $_.ProcessId -ne $Received.ProcessId })
    return $script:Lab.Host.Tunnels.Count -lt $before
}
