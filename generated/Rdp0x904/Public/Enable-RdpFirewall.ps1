# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Enable-RdpFirewall {
    <#
    .SYNOPSIS
    Switches Remote Desktop on and lets it in through the firewall.

    .DESCRIPTION
    Enables the rules that Windows has for Remote Desktop, over TCP, UDP and WebSockets; the one for
    shadowing sessions stays as it is. Where those are for another port or not for every kind of
    network, rules of its own are made, for the local subnet. With RemoteAddress or Network only its own
    rules are made, for these addresses and networks; what is open already is not closed. With Client,
    mstsc.exe is let out instead. The firewall is never switched off, not even for a test: its rules are
    read, and what they do is in the findings. That Group Policy switched Remote Desktop off is
    overruled only with -IncludePolicy, its firewall never.

    .PARAMETER RemoteAddress
    Who is let in: addresses, networks such as 10.0.0.0/8, or LocalSubnet. Never Any.

    .PARAMETER Network
    Only on networks of this kind. Without it, on all three.

    .PARAMETER Client
    This computer is the client: lets mstsc.exe out, and nobody in.

    .PARAMETER IncludePolicy
    Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the
    policy may bring it back.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Enable-RdpFirewall -WhatIf

    Shows what would be switched on, and changes nothing.

    .EXAMPLE
    Enable-RdpFirewall -RemoteAddress 10.20.0.0/16 -Network Domain

    Lets in one network of the company, and nobody else.

    .EXAMPLE
    Enable-RdpFirewall -Client

    Lets mstsc.exe out where nothing may go out without a rule.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence A: a source names error 0x904 itself. Causes: 16. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/remote-desktop-allow-access

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting

    .LINK
    https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules

    .LINK
    https://learn.microsoft.com/powershell/module/netsecurity/set-netfirewallprofile
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $RemoteAddress,

        [Parameter()]
        [ValidateSet('Domain', 'Private', 'Public')]
        [string] $Network,

        [Parameter()]
        [switch] $Client,

        [Parameter()]
        [switch] $IncludePolicy,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $ConfirmWithin,

        [Parameter()]
        [switch] $PlanOnly,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Enable-RdpFirewall'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpFirewallObservation
            $parameters = @{
                RemoteAddress = $PSBoundParameters['RemoteAddress']
                Network       = @('Domain', 'Private', 'Public') | Where-Object { $_ -eq $Network }
                Client        = $Client.IsPresent
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpFirewallPlan -Access $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Enable-RdpFirewall' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpFirewallFinding -Access $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Enable-RdpFirewall'
                    Parameters = $words
                    Why        = $why
                    Changes    = $plan
                    Terms      = $terms
                }
                return ConvertTo-Plan @parameters
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
                    Cmdlet    = 'Enable-RdpFirewall'
                    Impact    = 'none'
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
                Cmdlet     = 'Enable-RdpFirewall'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpFirewallFinding -Access (Get-RdpFirewallObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Enable-RdpFirewall'
                Impact    = 'none'
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
