# Generated from src/engine/cmdlets/invoke-rdp-plan.ts: change it there.

function Invoke-RdpPlan {
    <#
    .SYNOPSIS
    Applies exactly a plan that a remedy made with -PlanOnly.

    .DESCRIPTION
    Refuses a plan that was altered since it was made, that was made for another computer, or that no
    longer fits because something it is about was changed since. Otherwise makes its changes as the
    remedy would have: written down before, read back after, taken back by Undo-RdpRemediation. Where
    one change is declined, none is made.

    .PARAMETER Plan
    What a remedy returned under -PlanOnly.

    .EXAMPLE
    $plan = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -PlanOnly
    $plan.Hash
    $plan | Invoke-RdpPlan

    Makes a plan, shows the hash by which it is approved, and applies it.

    .EXAMPLE
    Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -PlanOnly | Invoke-RdpPlan -WhatIf

    Shows what a plan would change, and changes nothing.

    .INPUTS
    Rdp0x904.Plan, for Plan.

    .OUTPUTS
    Rdp0x904.Remediation
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [PSTypeName('Rdp0x904.Plan')]
        $Plan
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-Plan -Plan $Plan
            foreach ($each in $Plan.Changes) {
                # What is asked comes from the change itself: the plan's own words are not under its hash.
                $source = Get-ChangeDescription -Change $each.Change
                $target = $source.Target
                $action = $source.Action
                $impact = $source.Impact
                if (-not $PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                    return
                }
            }
            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $purpose = [pscustomobject]@{
                Cmdlet     = $Plan.Cmdlet
                Parameters = $Plan.Parameters
                Why        = $Plan.Why
            }
            $parameters = @{
                Purpose = $purpose
                Plan    = @($Plan.Changes | ForEach-Object { $_.Change })
                Terms   = $Plan.Terms
            }
            $run = Invoke-Remediation @parameters
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }
            return Complete-Plan -Plan $Plan -Run $run
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
