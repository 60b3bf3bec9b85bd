# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Get-RdpMtuFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpMtu means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Interfaces
    )

    # Loopback reports 4294967295 and never leaves the computer.
    $jumbo = @($Interfaces | Where-Object { $_.Connected -and $_.ActiveMtu -gt 1500 -and $_.ActiveMtu -le 65535 })
    if ($jumbo.Count -eq 0) {
        return @()
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = 18
            Id         = 'LargeMtu'
            Status     = 'suspect'
            Title      = 'An interface sends packets larger than ordinary paths carry.'
            Evidence   = @(
                $jumbo |
                    ForEach-Object {
                        [pscustomobject]@{
                            Source  = "Get-NetIPInterface '$($_.Alias)' $($_.AddressFamily)"
                            Reading = "NlMtu $($_.ActiveMtu)"
                        }
                    }
            )
            Grade      = 'C'
            Impact     = 'own connection'
            ClientCode = '0x904'
            Repair     = 'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400'
        }
    )
}
