# Generated from src/simulator/port-owner.ts: change it there.

function Test-LabPortTaken {
    <#
    .SYNOPSIS
    Whether the network of containers has the port: what an administrator excluded it does not take.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [long] $Port
    )

    $holding = @($script:Lab.Host.ReservedPorts | Where-Object { $_.First -le $Port -and $Port -le $_.Last })
    return $holding.Count -gt 0 -and -not (@($holding | Where-Object { $_.Administered }).Count -gt 0)
}
