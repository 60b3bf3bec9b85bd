# Generated from src/simulator/peers.ts: change it there.

function Find-LabPeer {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    foreach ($each in $script:Lab.Host.Peers) {
        if ((Test-LabPathEqual -One $each.HostName -Other $Name) -or [string]::Equals($each.Address, $Name)) {
            return $each
        }
    }
    return $null
}
