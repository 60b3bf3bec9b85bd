# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Repair-RdpCertificate {
    <#
    .SYNOPSIS
    Gives Remote Desktop a new self-signed certificate where its own is broken.

    .DESCRIPTION
    Finds the certificate that the Remote Desktop listener shows. Where Windows made it itself and it
    has expired, carries an old computer name, lacks its key or is in no store, it is removed together
    with its key file, and the service Remote Desktop Configuration is restarted, which makes a new one;
    sessions stay. It counts as repaired only when Windows names a new, sound certificate. A removed
    certificate cannot be brought back. Certificates that somebody chose for the listener, and those
    that policy requests from a certification authority, are diagnosed and left alone.

    .PARAMETER AllowSessionDrop
    Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too,
    which ends every session on this computer.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpCertificate -WhatIf

    Shows what would be removed and restarted, and changes nothing.

    .EXAMPLE
    Repair-RdpCertificate

    Renews a broken self-signed certificate; a sound one is left alone.

    .EXAMPLE
    Repair-RdpCertificate -AllowSessionDrop -Confirm:$false

    From a remote management shell: as a last resort Remote Desktop Services is restarted, without
    asking.

    .NOTES
    Evidence A: a source names error 0x904 itself. Causes: 1, 2, 3, 6, 7, 22. No session is disturbed.

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter()]
        [switch] $AllowSessionDrop,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpCertificateObservation
            $plan = @(Get-RdpCertificatePlan -Observed $observation -AllowSessionDrop $AllowSessionDrop.IsPresent)
            $lowering = @(Select-Lowering -Plan $plan)
            $parameters = @{
                Cmdlet   = 'Repair-RdpCertificate'
                MayLower = $false -eq $true
                Lowering = $lowering
                Terms    = $terms
            }
            Assert-LoanTerm @parameters
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
            $findings = @(Get-RdpCertificateFinding -Observed $observation)
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters = @{
                    Cmdlet   = 'Repair-RdpCertificate'
                    Impact   = 'none'
                    Run      = [pscustomobject]@{
                        Id        = ''
                        LoanUntil = ''
                        Applied   = @()
                    }
                    Findings = $findings
                }
                return Complete-Remediation @parameters
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $purpose = [pscustomobject]@{
                Cmdlet     = 'Repair-RdpCertificate'
                Parameters = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why        = Get-FindingSummary -Findings $findings
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Repair-RdpCertificate'
                Impact   = 'none'
                Run      = $run
                Findings = @(Get-RdpCertificateFinding -Observed (Get-RdpCertificateObservation))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
