# Generated from src/engine/tunnel.ts: change it there.

function Connect-Tunnel {
    <#
    .SYNOPSIS
    Starts ssh, and waits until Remote Desktop answers through it. What does not come up in time is
    ended again.
    #>
    [CmdletBinding()]
    param(
        [string] $Parameters,
        [long] $LocalPort,
        [long] $Seconds
    )

    $process = Invoke-TunnelProgram -Parameters $Parameters
    $waited = 0
    try {
        while (-not (Test-RdpBehind -Port $LocalPort)) {
            $source = Measure-TunnelHealth -Process $process.Process
            $HasEnded = $source.HasEnded
            $Complaint = $source.Complaint
            if ($HasEnded) {
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new("ssh ended: $(ConvertTo-TrimmedText -Text $Complaint) It asks nothing here: connect once by hand, so that it knows the key of the " + 'server, and use a key that needs no password.'),
                    'TunnelFailed',
                    'ResourceUnavailable',
                    $null
                )
            }
            if ($waited -ge $Seconds) {
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new("The tunnel is open, and no Remote Desktop answered through it within $Seconds seconds. Is the port right, " + 'and may the SSH server reach it?'),
                    'TunnelSilent',
                    'OperationTimeout',
                    $null
                )
            }
            Start-Sleep -Seconds 1 -ErrorAction Stop
            $waited += 1
        }
        return $process
    } catch {
        $failure = $_
        $null = Close-TunnelProcess -ProcessId $process.ProcessId -Started $process.Started
        throw $failure
    }
}
