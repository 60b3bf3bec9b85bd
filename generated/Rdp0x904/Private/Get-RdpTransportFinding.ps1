# Generated from src/recipes/set-rdp-transport.ts: change it there.

function Get-RdpTransportFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpTransport means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $server = $Observation.Server
    $client = $Observation.Client
    $parameters = @{
        Setting = $server
        Side    = 'Server'
        Id      = 'Server'
        Title   = 'Connections to this computer do without UDP.'
    }
    $operand = Get-TransportFinding @parameters
    $parameters2 = @{
        Setting = $client
        Side    = 'Client'
        Id      = 'Client'
        Title   = 'Connections from this computer do without UDP.'
    }
    return @($operand, (Get-TransportFinding @parameters2))
}
