# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Set-RdpMtu {
    <#
    .SYNOPSIS
    Sets the MTU of the network interfaces that carry Remote Desktop traffic.

    .DESCRIPTION
    Changes the largest packet that an IP interface sends. Use it when the TCP connection and the RDP
    negotiation work and the TLS handshake then stalls: the sign of a path that drops large packets, as
    VPN, PPPoE and mobile links do. Both policy stores are written, and both are captured first.

    .PARAMETER InterfaceAlias
    Names of the interfaces, as Get-NetIPInterface shows them.

    .PARAMETER Mtu
    New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5).

    .PARAMETER AddressFamily
    Only this protocol. Without it, IPv4, and IPv6 where the MTU allows.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -WhatIf

    Shows what would change, and changes nothing.

    .EXAMPLE
    $change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300
    $change | Undo-RdpRemediation

    Lowers the MTU of a VPN interface, and takes it back.

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 18. May disturb: own
    connection.

    .LINK
    https://learn.microsoft.com/powershell/module/nettcpip/set-netipinterface
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $InterfaceAlias,

        [Parameter(Mandatory, Position = 1)]
        [ValidateRange(576, 9000)]
        [int] $Mtu,

        [Parameter()]
        [ValidateSet('IPv4', 'IPv6')]
        [string] $AddressFamily,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = @(Get-RdpMtuObservation)
            $parameters = @{
                InterfaceAlias = $InterfaceAlias
                Mtu            = $Mtu
                AddressFamily  = @('IPv4', 'IPv6') | Where-Object { $_ -eq $AddressFamily }
            }
            $plan = @(Get-RdpMtuPlan -Interfaces $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpMtu' -MayLower ($false -eq $true) -Lowering $lowering -Terms $terms
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
            $findings = @(Get-RdpMtuFinding -Interfaces $observation)
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters = @{
                    Cmdlet   = 'Set-RdpMtu'
                    Impact   = 'own connection'
                    Run      = [pscustomobject]@{
                        Id        = ''
                        LoanUntil = ''
                        Applied   = @()
                    }
                    Findings = $findings
                }
                return Complete-Remediation @parameters
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $purpose = [pscustomobject]@{
                Cmdlet     = 'Set-RdpMtu'
                Parameters = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why        = Get-FindingSummary -Findings $findings
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Set-RdpMtu'
                Impact   = 'own connection'
                Run      = $run
                Findings = @(Get-RdpMtuFinding -Interfaces @(Get-RdpMtuObservation))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
