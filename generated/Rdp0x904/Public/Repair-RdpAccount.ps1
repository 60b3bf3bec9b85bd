# Generated from src/recipes/repair-rdp-account.ts: change it there.

function Repair-RdpAccount {
    <#
    .SYNOPSIS
    Lets an account of this computer log on again.

    .DESCRIPTION
    Enables and unlocks the account. Where its password has expired or must be changed, the one given is
    set; a password that is still good is left alone. The password is handed to Windows and kept
    nowhere: not in the result, not in what is undone. A password that never expires weakens the
    account. Accounts of a domain are repaired there.

    .PARAMETER Name
    Name of an account of this computer, without domain.

    .PARAMETER Password
    The new password, for one that has expired or must be changed.

    .PARAMETER NeverExpires
    Never lets the password expire: weaker than Windows ships it.

    .EXAMPLE
    Repair-RdpAccount -Name jo

    Enables and unlocks the account.

    .EXAMPLE
    Repair-RdpAccount -Name jo -Password (Read-Host -AsSecureString)

    Gives it a new password as well, which is typed and not shown.

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 24. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected

    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/set-localuser

    .LINK
    https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Name,

        [Parameter()]
        [securestring] $Password,

        [Parameter()]
        [switch] $NeverExpires
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpAccountObservation -Name $Name
            $parameters = @{
                Password     = $PSBoundParameters['Password']
                NeverExpires = $NeverExpires.IsPresent
            }
            $plan = @(Get-RdpAccountPlan -Observation $observation @parameters)
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
                    $parameters = @{
                        Change = $change
                        Target = $target
                        Action = $action
                        Secret = $PSBoundParameters['Password']
                    }
                    $applied.Add((Invoke-PlannedChange @parameters))
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
            $findings = @(Get-RdpAccountFinding -Observation (Get-RdpAccountObservation -Name $Name))
            $parameters = @{
                Cmdlet   = 'Repair-RdpAccount'
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
