# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Repair-RdpListener {
    <#
    .SYNOPSIS
    Makes Remote Desktop listen again, on its port or on another one.

    .DESCRIPTION
    Starts the service, switches the listener on, ends drain mode and logons disabled by "change logon",
    lifts a limit of sessions that is reached, and keeps the port from the network of containers, which
    takes whole ranges of ports by chance. With PortNumber the listener is moved to another port, where
    a program that cannot be moved has its own: clients then name the port (host:3390), and
    Enable-RdpFirewall lets it in. Where nobody listens in spite of all settings, Remote Desktop
    Services are restarted, which ends the sessions that there are.

    .PARAMETER PortNumber
    The TCP port that the listener is moved to.

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
    Repair-RdpListener -WhatIf

    Shows what keeps the listener from its work, and changes nothing.

    .EXAMPLE
    Repair-RdpListener -PortNumber 3390
    Enable-RdpFirewall -RemoteAddress 10.20.0.0/16

    Moves the listener away from a port that another program has, and lets it in there.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 14, 15, 21. May disturb: all
    sessions.

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/change-listening-port

    .LINK
    https://learn.microsoft.com/windows-server/administration/windows-commands/change-logon

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Position = 0)]
        [ValidateRange(1, 65535)]
        [int] $PortNumber,

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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpListener'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpListenerObservation -PortNumber $PSBoundParameters['PortNumber']
            $parameters = @{
                PortNumber    = $PSBoundParameters['PortNumber']
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpListenerPlan -State $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpListener' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpListenerFinding -State $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Repair-RdpListener'
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
                    Cmdlet    = 'Repair-RdpListener'
                    Impact    = 'all sessions'
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
                Cmdlet     = 'Repair-RdpListener'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpListenerFinding -State (Get-RdpListenerObservation -PortNumber $PSBoundParameters['PortNumber']))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpListener'
                Impact    = 'all sessions'
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
