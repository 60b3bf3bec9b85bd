# Generated from src/recipes/set-rdp-host-power.ts: change it there.

function Set-RdpHostPower {
    <#
    .SYNOPSIS
    Keeps this computer awake on mains power, so that it can be reached.

    .DESCRIPTION
    A computer that is asleep answers nobody: the client shows 0x204 and not 0x904. Sets sleep on mains
    power to never, and lets network adapters that can do so wake the computer (Wake-on-LAN). Adapters
    are not restarted, so connections stay. -NoPowerDown also forbids Windows to switch adapters off;
    Windows then no longer lets them wake the computer, so it is for computers that never sleep.

    .PARAMETER NoPowerDown
    Forbids Windows to switch network adapters off to save power.

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
    Set-RdpHostPower -WhatIf

    Shows what would change, and changes nothing.

    .EXAMPLE
    Set-RdpHostPower -NoPowerDown

    For a computer that never sleeps: its network adapters are never switched off either.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 26. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows-hardware/design/device-experiences/powercfg-command-line-options

    .LINK
    https://learn.microsoft.com/powershell/module/netadapter/set-netadapterpowermanagement

    .LINK
    https://support.microsoft.com/help/2740020
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter()]
        [switch] $NoPowerDown,

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
            Assert-SupportedWindows -Cmdlet 'Set-RdpHostPower'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpHostPowerObservation
            $parameters = @{
                NoPowerDown   = $NoPowerDown.IsPresent
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpHostPowerPlan -Power $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpHostPower' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpHostPowerFinding -Power $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Set-RdpHostPower' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Set-RdpHostPower'
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
                Cmdlet     = 'Set-RdpHostPower'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpHostPowerFinding -Power (Get-RdpHostPowerObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpHostPower'
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
