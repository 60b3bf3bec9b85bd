# Generated from src/simulator/tunnel.ts: change it there.

function Invoke-LabFindFreeTcpPort {
    [CmdletBinding()]
    [OutputType([long], [int])]
    param()

    return 50123
}
