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

    .EXAMPLE
    Repair-RdpClock -WhatIf

    Asks the time source, and changes nothing.

    .EXAMPLE
    Repair-RdpClock

    Sets the clock where it is wrong.

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
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpClockObservation
            $plan = @(Get-RdpClockPlan -Observation $observation)
            $applied = [System.Collections.Generic.List[object]]::new()
            try {
                foreach ($change in $plan) {
                    $source = Get-ChangeDescription -Change $change
                    $target = $source.Target
                    $action = $source.Action
                    $impact = $source.Impact
                    if (-not $PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                        continue
                    }
                    $applied.Add((Invoke-PlannedChange -Change $change -Target $target -Action $action))
                }
            } catch {
                $failure = $_
                # Nothing stays half done.
                Restore-Change -Applied $applied.ToArray()
                throw $failure
            }

            # Every change was declined, as under -WhatIf.
            if ($plan.Count -gt 0 -and $applied.Count -eq 0) {
                return
            }

            # Look again: what the remedy was for must be gone.
            $findings = @(Get-RdpClockFinding -Observation (Get-RdpClockObservation))
            $parameters = @{
                Cmdlet   = 'Repair-RdpClock'
                Impact   = 'none'
                Applied  = $applied.ToArray()
                Findings = $findings
            }
            return Complete-Remediation @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
