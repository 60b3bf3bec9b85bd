# Generated from src/engine/cmdlets/get-rdp-mtu.ts: change it there.

function Get-RdpMtu {
    <#
    .SYNOPSIS
    Lists the IP interfaces with the largest packets that they send.

    .DESCRIPTION
    Shows what "netsh interface ipv4 show subinterfaces" shows: MTU, state, bytes in and out, name; and
    beside it the MTU that the next start-up brings. Set-RdpMtu changes them.

    .PARAMETER InterfaceAlias
    Only the interfaces of these names.

    .PARAMETER AddressFamily
    Only this protocol.

    .EXAMPLE
    Get-RdpMtu

    Every interface, IPv4 and IPv6.

    .EXAMPLE
    Get-RdpMtu -AddressFamily IPv4 | Where-Object -Property Mtu -GT -Value 1400

    The interfaces that send packets larger than most tunnels carry.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.InterfaceMtu
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.InterfaceMtu')]
    param(
        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $InterfaceAlias,

        [Parameter()]
        [ValidateSet('IPv4', 'IPv6')]
        [string] $AddressFamily
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $InterfaceAlias2 = $PSBoundParameters['InterfaceAlias']
            $AddressFamily2 = @('IPv4', 'IPv6') | Where-Object { $_ -eq $AddressFamily }
            $statistics = @(Get-NetAdapterStatistics -ErrorAction SilentlyContinue)
            $shown = @(
                Get-IPInterfaceState |
                    Where-Object {
                        (
                            ($null -eq $AddressFamily2 -or $_.AddressFamily -eq $AddressFamily2) -and
                            (Test-InterfaceAlias -Each $_ -Aliases @(if ($null -ne $InterfaceAlias2) { $InterfaceAlias2 } else { @() }))
                        )
                    }
            )
            return $shown | ForEach-Object { ConvertTo-InterfaceMtu -Each $_ -Statistics $statistics }
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
