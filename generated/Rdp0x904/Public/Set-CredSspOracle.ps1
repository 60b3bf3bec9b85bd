# Generated from src/recipes/set-credssp-oracle.ts: change it there.

function Set-CredSspOracle {
    <#
    .SYNOPSIS
    Sets which CredSSP partners this computer accepts (encryption oracle remediation).

    .DESCRIPTION
    Clients and servers without the CredSSP update of 2018 are refused by updated ones, with a message
    of their own and not with 0x904. A server refuses clients without the update only at
    ForceUpdatedClients; a client refuses servers without it at ForceUpdatedClients and at Mitigated, so
    that setting counts on the client. The lasting repair is to update both ends. Vulnerable makes the
    computer open to CVE-2018-0886 and is for one connection at most. It takes effect after a restart of
    the computer.

    .PARAMETER Level
    Mitigated is what Windows uses where nothing is set.

    .PARAMETER Force
    Goes on where this makes the computer less secure than it is now.

    .EXAMPLE
    Set-CredSspOracle -Level Mitigated

    Brings a computer that was left vulnerable back to what Windows ships.

    .EXAMPLE
    $change = Set-CredSspOracle -Level Vulnerable -Force
    $change | Undo-RdpRemediation

    On a client: lets it connect to a server that has yet to be updated, and takes it back.

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 23. May disturb: reboot.

    .LINK
    https://support.microsoft.com/help/4093492

    .LINK
    https://learn.microsoft.com/previous-versions/windows/desktop/Policy/rsop-registrypolicysetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('ForceUpdatedClients', 'Mitigated', 'Vulnerable')]
        [string] $Level,

        [Parameter()]
        [switch] $Force
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-CredSspOracleObservation
            $parameters = @{
                Level = @('ForceUpdatedClients', 'Mitigated', 'Vulnerable') | Where-Object { $_ -eq $Level }
                Force = $Force.IsPresent
            }
            $plan = @(Get-CredSspOraclePlan -Oracle $observation @parameters)
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
            $findings = @(Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation))
            $parameters = @{
                Cmdlet   = 'Set-CredSspOracle'
                Impact   = 'reboot'
                Applied  = $applied.ToArray()
                Findings = $findings
            }
            return Complete-Remediation @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
