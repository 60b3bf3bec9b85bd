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

    .EXAMPLE
    Repair-RdpTrust -WhatIf

    Shows whether the channel would be built anew.

    .EXAMPLE
    Repair-RdpTrust

    Builds the secure channel to the domain anew where it is broken.

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
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpTrustObservation
            $plan = @(Get-RdpTrustPlan -Observation $observation)
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
            $findings = @(Get-RdpTrustFinding -Observation (Get-RdpTrustObservation))
            $parameters = @{
                Cmdlet   = 'Repair-RdpTrust'
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
