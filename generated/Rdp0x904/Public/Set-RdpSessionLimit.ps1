# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Set-RdpSessionLimit {
    <#
    .SYNOPSIS
    Sets after how long sessions are disconnected or ended.

    .DESCRIPTION
    Sets the limits of the computer where Group Policy would set them; a value that Group Policy did set
    is never overruled. A session that meets a limit is closed with a code of its own and not with
    0x904. 0 is no limit. New limits count for new connections.

    .PARAMETER DisconnectedMinutes
    A session that was left for so long is ended.

    .PARAMETER IdleMinutes
    A session that nobody used for so long is disconnected.

    .PARAMETER ActiveMinutes
    A session that lasted so long is disconnected.

    .EXAMPLE
    Set-RdpSessionLimit -IdleMinutes 0

    Leaves sessions alone, however long nobody uses them.

    .EXAMPLE
    Set-RdpSessionLimit -DisconnectedMinutes 1440 -IdleMinutes 120

    Disconnects after two idle hours, and ends after another day.

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 25. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $DisconnectedMinutes,

        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $IdleMinutes,

        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $ActiveMinutes
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpSessionLimitObservation
            $parameters = @{
                DisconnectedMinutes = $PSBoundParameters['DisconnectedMinutes']
                IdleMinutes         = $PSBoundParameters['IdleMinutes']
                ActiveMinutes       = $PSBoundParameters['ActiveMinutes']
            }
            $plan = @(Get-RdpSessionLimitPlan -Observation $observation @parameters)
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
            $findings = @(Get-RdpSessionLimitFinding -Observation (Get-RdpSessionLimitObservation))
            $parameters = @{
                Cmdlet   = 'Set-RdpSessionLimit'
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
