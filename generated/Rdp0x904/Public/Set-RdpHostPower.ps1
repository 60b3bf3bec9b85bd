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

    .EXAMPLE
    Set-RdpHostPower -WhatIf

    Shows what would change, and changes nothing.

    .EXAMPLE
    Set-RdpHostPower -NoPowerDown

    For a computer that never sleeps: its network adapters are never switched off either.

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
    param(
        [Parameter()]
        [switch] $NoPowerDown
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpHostPowerObservation
            $plan = @(Get-RdpHostPowerPlan -Power $observation -NoPowerDown $NoPowerDown.IsPresent)
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
            $findings = @(Get-RdpHostPowerFinding -Power (Get-RdpHostPowerObservation))
            $parameters = @{
                Cmdlet   = 'Set-RdpHostPower'
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
