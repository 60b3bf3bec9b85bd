# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Repair-RdpCertificate {
    <#
    .SYNOPSIS
    Gives Remote Desktop a certificate that it can show.

    .DESCRIPTION
    Finds the certificate that the Remote Desktop listener shows. Where Windows made it itself and it
    has expired, carries an old computer name, lacks its key, may not read its key or is in no store, it
    is removed together with its one key file, and the service Remote Desktop Configuration is
    restarted, which makes a new one; sessions stay. It counts as repaired only when Windows names a
    new, sound certificate, and a fresh handshake with the listener shows what a client meets now. A
    removed certificate cannot be brought back. What Windows needs to make one is set right first: the
    services, and the access of SYSTEM to the store; the folder of machine keys only where its key is
    lost too. Of a certificate that somebody chose only the access list of its key file is mended, by
    the entries it lacks; -Thumbprint binds another one, and -Unpin lets Windows show its own.
    Certificates that policy requests from a certification authority, and those of a Connection Broker,
    are diagnosed and left alone. Nothing is ever taken over or granted recursively.

    .PARAMETER Thumbprint
    Binds the listener to this certificate of the computer, by its SHA-1 hash of 40 hexadecimal digits.

    .PARAMETER Unpin
    Takes back the choice of a certificate, so that Windows shows its own.

    .PARAMETER ResetKey
    Renews a sound certificate of Windows too, where its key file has another owner or access list than
    Windows gives it.

    .PARAMETER Forecast
    Changes nothing, and says whether Windows will be able to renew the certificate, as
    Test-RdpCertificateRenewal does.

    .PARAMETER AllowSessionDrop
    Where restarting Remote Desktop Configuration does not help, restarts Remote Desktop Services too,
    which ends every session on this computer.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    (Repair-RdpCertificate -Forecast).Remaining

    What will keep Windows from renewing the certificate, months ahead of it.

    .EXAMPLE
    Repair-RdpCertificate -WhatIf

    Shows what would be removed and restarted, and changes nothing.

    .EXAMPLE
    Repair-RdpCertificate

    Renews a broken self-signed certificate; a sound one is left alone.

    .EXAMPLE
    Repair-RdpCertificate -Unpin

    Lets Windows show its own certificate in place of one that somebody chose and that has expired.

    .EXAMPLE
    Repair-RdpCertificate -AllowSessionDrop -Confirm:$false

    From a remote management shell: as a last resort Remote Desktop Services is restarted, without
    asking.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence A: a source names error 0x904 itself. Causes: 1, 2, 3, 4, 5, 6, 7, 8, 22. No session is
    disturbed.

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter()]
        [ValidatePattern('^[0-9A-Fa-f]{40}$')]
        [string] $Thumbprint,

        [Parameter()]
        [switch] $Unpin,

        [Parameter()]
        [switch] $ResetKey,

        [Parameter()]
        [switch] $Forecast,

        [Parameter()]
        [switch] $AllowSessionDrop,

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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpCertificate'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $parameters = @{
                Thumbprint = $PSBoundParameters['Thumbprint']
                Forecast   = $Forecast.IsPresent
            }
            $observation = Get-RdpCertificateObservation @parameters
            $parameters = @{
                Thumbprint       = $PSBoundParameters['Thumbprint']
                Unpin            = $Unpin.IsPresent
                ResetKey         = $ResetKey.IsPresent
                AllowSessionDrop = $AllowSessionDrop.IsPresent
            }
            $plan = @(Get-RdpCertificatePlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpCertificate' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpCertificateFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Repair-RdpCertificate'
                    Parameters = $words
                    Why        = $why
                    Changes    = $plan
                    Terms      = $terms
                }
                return ConvertTo-Plan @parameters
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
                    Cmdlet    = 'Repair-RdpCertificate'
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
                Cmdlet     = 'Repair-RdpCertificate'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $parameters = @{
                Thumbprint = $PSBoundParameters['Thumbprint']
                Forecast   = $Forecast.IsPresent
            }
            $left = @(Get-RdpCertificateFinding -Observation (Get-RdpCertificateObservation @parameters))
            $handshake = @(Get-HandshakeFinding -Wanted $true)
            $parameters = @{
                Cmdlet    = 'Repair-RdpCertificate'
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
