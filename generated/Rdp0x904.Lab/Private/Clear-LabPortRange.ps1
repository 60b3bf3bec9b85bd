# Generated from src/simulator/listening.ts: change it there.

function Clear-LabPortRange {
    <#
    .SYNOPSIS
    The network of containers gives back what it took when it stops; what it takes next lies elsewhere.
    #>
    [CmdletBinding()]
    param()

    $script:Lab.Host.ReservedPorts = @($script:Lab.Host.ReservedPorts | Where-Object { $_.Administered })
}
