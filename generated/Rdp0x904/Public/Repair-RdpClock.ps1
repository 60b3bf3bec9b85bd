# Generated from src/recipes/repair-rdp-clock.ts: change it there.

function Repair-RdpClock {
    <#
    .SYNOPSIS
    Sets the clock by the time source that this computer is told to follow.

    .DESCRIPTION
    A clock that is wrong by more than five minutes is refused by a domain, and one that is wrong by
    days makes every certificate look expired or not yet valid. Asks the time source for one sample,
    starts the time service where it does not run, and lets it set the clock. Where no time source
    answers, nothing is known and nothing changed.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpClock -WhatIf

    Asks the time source, and changes nothing.

    .EXAMPLE
    Repair-RdpClock

    Sets the clock where it is wrong.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 22. No session is
    disturbed.

    .LINK
    https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/maximum-tolerance-for-computer-clock-synchronization
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpClock'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpClockObservation
            $plan = @(Get-RdpClockPlan -Observation $observation)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpClock' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpClockFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Repair-RdpClock' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Repair-RdpClock'
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
                Cmdlet     = 'Repair-RdpClock'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpClockFinding -Observation (Get-RdpClockObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpClock'
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
