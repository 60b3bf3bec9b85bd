# Generated from src/recipes/repair-rdp-trust.ts: change it there.

function Repair-RdpTrust {
    <#
    .SYNOPSIS
    Repairs what keeps Network Level Authentication from checking domain accounts.

    .DESCRIPTION
    Network Level Authentication asks a domain controller over the secure channel of this computer. A
    broken channel is built anew with nltest, in every version of PowerShell. Where the domain refuses
    the password of the computer, an account of the domain has to set a new one: in Windows PowerShell,
    Test-ComputerSecureChannel -Repair -Credential (Get-Credential). Security options that refuse stored
    credentials or incoming NTLM are reported and left alone: they are the decision of somebody. Until
    then Set-RdpNla -State Off lets the logon screen take its place.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpTrust -WhatIf

    Shows whether the channel would be built anew.

    .EXAMPLE
    Repair-RdpTrust

    Builds the secure channel to the domain anew where it is broken.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 13. No session is disturbed.

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/cc731935(v=ws.11)

    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-computersecurechannel

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/network-security-restrict-ntlm-incoming-ntlm-traffic

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/network-access-do-not-allow-storage-of-passwords-and-credentials-for-network-authentication
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpTrust'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpTrustObservation
            $plan = @(Get-RdpTrustPlan -Observation $observation)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpTrust' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpTrustFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Repair-RdpTrust' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Repair-RdpTrust'
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
                Cmdlet     = 'Repair-RdpTrust'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpTrustFinding -Observation (Get-RdpTrustObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpTrust'
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
