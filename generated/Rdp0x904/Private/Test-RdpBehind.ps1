# Generated from src/engine/tunnel.ts: change it there.

function Test-RdpBehind {
    <#
    .SYNOPSIS
    Whether what answers on a port of this computer speaks Remote Desktop (MS-RDPBCGR 2.2.1.2). Sends no
    credentials.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [long] $Port
    )

    $connection = (Connect-RdpSocket -Address '127.0.0.1' -Port $Port -Milliseconds 1000).Connection
    if ($null -eq $connection) {
        return $false
    }
    try {
        $parameters = @{
            Connection   = $connection
            Bytes        = @(ConvertTo-ProtocolRequest -Protocols @('SSL', 'HYBRID', 'HYBRID_EX'))
            Most         = 512
            Milliseconds = 3000
        }
        $received = Receive-RdpData @parameters
        return (ConvertTo-Exchange -Bytes $received.Bytes -Ended 'closed').Kind -eq 'answer'
    } finally {
        Close-RdpConnection -Connection $connection
    }
}
