# Generated from src/simulator/port-owner.ts: change it there.

function Invoke-LabGetNetTCPConnection {
    <#
    .SYNOPSIS
    Get-NetTCPConnection by local port, listeners alone. Finding none is an error (learn.microsoft.com,
    the same).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $port = if ($Received.LocalPort.Count -gt 0) { $Received.LocalPort[0] } else { 0 }
    $owner = Find-LabPortOwner -Port $port
    if ($owner -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_NetTCPConnection objects found with property 'LocalPort' equal to '$port'."),
            'CmdletizationQuery_NotFound_LocalPort',
            'ObjectNotFound',
            $null
        )
    }
    return @(
        [pscustomobject]@{
            State         = 'Listen'
            OwningProcess = $owner
        }
    )
}
