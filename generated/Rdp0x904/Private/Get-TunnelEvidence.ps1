# Generated from src/windows/interception.ts: change it there.

function Get-TunnelEvidence {
    <#
    .SYNOPSIS
    Connected interfaces with a smaller MTU than Ethernet's: tunnels and overlay networks, by their
    nature.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        Get-IPInterfaceState |
            Where-Object { $_.Connected -and $_.ActiveMtu -lt 1500 } |
            ForEach-Object {
                [pscustomobject]@{
                    Source  = "Get-NetIPInterface '$($_.Alias)' $($_.AddressFamily)"
                    Reading = "NlMtu $($_.ActiveMtu)"
                }
            }
    )
}
