# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Set-RdpMtu {
    <#
    .SYNOPSIS
    Sets the MTU of the network interfaces that carry Remote Desktop traffic.

    .DESCRIPTION
    Changes the largest packet that an IP interface sends. Use it when the TCP connection and the RDP
    negotiation work and the TLS handshake then stalls: the sign of a path that drops large packets, as
    VPN, PPPoE and mobile links do. With Auto, the way to a client or a router is measured by pings that
    may not be fragmented, the interface that leads there gets what the way carries, and the way is
    measured again. Both policy stores are written, and both are captured first. -List shows the
    interfaces, as "netsh interface ipv4 show subinterfaces" does.

    .PARAMETER InterfaceAlias
    Names of the interfaces, as Get-RdpMtu shows them.

    .PARAMETER Mtu
    New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5).

    .PARAMETER AddressFamily
    Only this protocol. Without it, IPv4, and IPv6 where the MTU allows.

    .PARAMETER Auto
    Measures what the way to ComputerName carries, and sets that.

    .PARAMETER ComputerName
    The far end of the way, by name or address: a client as this computer sees it, or a router.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .PARAMETER List
    Changes nothing, and lists what Get-RdpMtu lists.

    .EXAMPLE
    Set-RdpMtu -List

    Shows the interfaces with their MTU, and changes nothing.

    .EXAMPLE
    Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -WhatIf

    Shows what would change, and changes nothing.

    .EXAMPLE
    $change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300
    $change | Undo-RdpRemediation

    Lowers the MTU of a VPN interface, and takes it back.

    .EXAMPLE
    Set-RdpMtu -Auto -ComputerName 192.0.2.10

    Measures the way to a client, sets what it carries, and measures again.

    .INPUTS
    System.String, for InterfaceAlias.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 18. May disturb: own
    connection.

    .LINK
    https://learn.microsoft.com/powershell/module/nettcpip/set-netipinterface
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $InterfaceAlias,

        [Parameter(Position = 1)]
        [ValidateRange(576, 9000)]
        [int] $Mtu,

        [Parameter()]
        [ValidateSet('IPv4', 'IPv6')]
        [string] $AddressFamily,

        [Parameter()]
        [switch] $Auto,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ComputerName,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $ConfirmWithin,

        [Parameter()]
        [switch] $PlanOnly,

        [Parameter()]
        [switch] $KeepPartial,

        [Parameter()]
        [switch] $List
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            if ($List.IsPresent) {
                return Get-RdpMtu
            }
            Assert-SupportedWindows -Cmdlet 'Set-RdpMtu'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $parameters = @{
                Auto         = $Auto.IsPresent
                ComputerName = $PSBoundParameters['ComputerName']
            }
            $observation = Get-RdpMtuObservation @parameters
            $parameters = @{
                InterfaceAlias = $PSBoundParameters['InterfaceAlias']
                Mtu            = $PSBoundParameters['Mtu']
                AddressFamily  = @('IPv4', 'IPv6') | Where-Object { $_ -eq $AddressFamily }
                Auto           = $Auto.IsPresent
                ComputerName   = $PSBoundParameters['ComputerName']
            }
            $plan = @(Get-RdpMtuPlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpMtu' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpMtuFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Set-RdpMtu' -Parameters $words -Why $why -Changes $plan -Terms $terms
            }
            $accepted = [System.Collections.Generic.List[object]]::new()
            foreach ($change in $plan) {
                $source = Get-ChangeDescription -Change $change
                $target = $source.Target
                $action = $source.Action
                $impact = $source.Impact
                $prompt = Get-Prompt -Action "$action$(Get-LoanPhrase -Change $change -Lowering $lowering -Terms $terms)" -Impact $impact
                if ($PSCmdlet.ShouldProcess($target, $prompt)) {
                    $accepted.Add($change)
                }
            }
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters = @{
                    Cmdlet    = 'Set-RdpMtu'
                    Impact    = 'own connection'
                    Run       = [pscustomobject]@{
                        Id        = ''
                        LoanUntil = ''
                        ConfirmBy = ''
                        Applied   = @()
                    }
                    Findings  = $findings
                    Handshake = @()
                }
                return Complete-Remediation @parameters
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $purpose = [pscustomobject]@{
                Cmdlet     = 'Set-RdpMtu'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $parameters = @{
                Auto         = $Auto.IsPresent
                ComputerName = $PSBoundParameters['ComputerName']
            }
            $left = @(Get-RdpMtuFinding -Observation (Get-RdpMtuObservation @parameters))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpMtu'
                Impact    = 'own connection'
                Run       = $run
                Findings  = $left
                Handshake = $handshake
            }
            return Complete-Remediation @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
