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

    .PARAMETER IncludePolicy
    Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the
    policy may bring it back.

    .PARAMETER For
    Minutes after which security that was lowered comes back by itself; 15 where it is not given. For
    what takes effect at the next start of the computer, they count from there.

    .PARAMETER Once
    Ends the loan also at the first Remote Desktop logon.

    .PARAMETER Permanent
    Lowers security for good. It is recorded as a debt, and needs -Force.

    .PARAMETER Force
    Agrees to what -Permanent says.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Set-CredSspOracle -Level Mitigated

    Brings a computer that was left vulnerable back to what Windows ships.

    .EXAMPLE
    Set-CredSspOracle -Level Vulnerable -For 60 -Once

    On a client: lets it connect once, within an hour of the restart, to a server that has yet to be
    updated.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 23. May disturb: reboot.

    .LINK
    https://support.microsoft.com/help/4093492

    .LINK
    https://learn.microsoft.com/previous-versions/windows/desktop/Policy/rsop-registrypolicysetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('ForceUpdatedClients', 'Mitigated', 'Vulnerable')]
        [string] $Level,

        [Parameter()]
        [switch] $IncludePolicy,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $For,

        [Parameter()]
        [switch] $Once,

        [Parameter()]
        [switch] $Permanent,

        [Parameter()]
        [switch] $Force,

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
            Assert-SupportedWindows -Cmdlet 'Set-CredSspOracle'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-CredSspOracleObservation
            $parameters = @{
                Level         = @('ForceUpdatedClients', 'Mitigated', 'Vulnerable') | Where-Object { $_ -eq $Level }
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-CredSspOraclePlan -Oracle $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-CredSspOracle' -MayLower $true -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-CredSspOracleFinding -Oracle $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Set-CredSspOracle' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Set-CredSspOracle'
                    Impact    = 'reboot'
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
                Cmdlet     = 'Set-CredSspOracle'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-CredSspOracle'
                Impact    = 'reboot'
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
