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

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

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
        [switch] $Force,

        [Parameter()]
        [switch] $KeepPartial
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
            $accepted = [System.Collections.Generic.List[object]]::new()
            foreach ($change in $plan) {
                $source = Get-ChangeDescription -Change $change
                $target = $source.Target
                $action = $source.Action
                $impact = $source.Impact
                if ($PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                    $accepted.Add($change)
                }
            }
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters2 = @{
                    Cmdlet   = 'Set-CredSspOracle'
                    Impact   = 'reboot'
                    Run      = [pscustomobject]@{
                        Id      = ''
                        Applied = @()
                    }
                    Findings = @(Get-CredSspOracleFinding -Oracle $observation)
                }
                return Complete-Remediation @parameters2
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $run = Invoke-Remediation -Purpose ([pscustomobject]@{
                Cmdlet      = 'Set-CredSspOracle'
                Parameters  = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why         = Get-FindingSummary -Findings @(Get-CredSspOracleFinding -Oracle $observation)
                KeepPartial = $KeepPartial.IsPresent -eq $true
            }) -Plan $accepted.ToArray()

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Set-CredSspOracle'
                Impact   = 'reboot'
                Run      = $run
                Findings = @(Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
