# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Set-RdpSessionLimit {
    <#
    .SYNOPSIS
    Sets after how long sessions are disconnected or ended.

    .DESCRIPTION
    Sets the limits of the computer where Group Policy would set them; a value that Group Policy did set
    is overruled only with -IncludePolicy. A session that meets a limit is closed with a code of its own
    and not with 0x904. 0 is no limit. New limits count for new connections.

    .PARAMETER DisconnectedMinutes
    A session that was left for so long is ended.

    .PARAMETER IdleMinutes
    A session that nobody used for so long is disconnected.

    .PARAMETER ActiveMinutes
    A session that lasted so long is disconnected.

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
    Set-RdpSessionLimit -IdleMinutes 0

    Leaves sessions alone, however long nobody uses them.

    .EXAMPLE
    Set-RdpSessionLimit -DisconnectedMinutes 1440 -IdleMinutes 120

    Disconnects after two idle hours, and ends after another day.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 25. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $DisconnectedMinutes,

        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $IdleMinutes,

        [Parameter()]
        [ValidateRange(0, 7200)]
        [int] $ActiveMinutes,

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
            Assert-SupportedWindows -Cmdlet 'Set-RdpSessionLimit'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpSessionLimitObservation
            $parameters = @{
                DisconnectedMinutes = $PSBoundParameters['DisconnectedMinutes']
                IdleMinutes         = $PSBoundParameters['IdleMinutes']
                ActiveMinutes       = $PSBoundParameters['ActiveMinutes']
                IncludePolicy       = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpSessionLimitPlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpSessionLimit' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpSessionLimitFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Set-RdpSessionLimit'
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
                    Cmdlet    = 'Set-RdpSessionLimit'
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
                Cmdlet     = 'Set-RdpSessionLimit'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpSessionLimitFinding -Observation (Get-RdpSessionLimitObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpSessionLimit'
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
