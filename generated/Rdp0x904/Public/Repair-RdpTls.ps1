# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function Repair-RdpTls {
    <#
    .SYNOPSIS
    Lets this computer agree on TLS 1.2 with its clients.

    .DESCRIPTION
    Switches TLS 1.2 back on for servers, removes a policy for cipher suites that names none, and takes
    back an encryption level that asks for FIPS algorithms while Windows is not in FIPS mode. A list of
    cipher suites that names any is explained and left alone. Where FIPS mode is on at one end only, the
    client shows the extended code 8: switch it on, or off, at both ends. TLS 1.0 and 1.1 are never
    switched on but by -LegacyVersion, a loan for clients that cannot be updated. Schannel and cipher
    suites serve every program of this computer and take effect after its restart.

    .PARAMETER LegacyVersion
    Tls10 or Tls11 switches that version on for clients that cannot be updated. None switches off
    whichever of them somebody switched on.

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
    Repair-RdpTls -WhatIf

    Shows what keeps this computer from TLS 1.2, and changes nothing.

    .EXAMPLE
    Repair-RdpTls

    Repairs it; what changed takes effect after a restart of the computer.

    .EXAMPLE
    Repair-RdpTls -LegacyVersion Tls10

    Lends TLS 1.0 to a client that knows no better, such as Windows 7 without updates.

    .EXAMPLE
    Repair-RdpTls -LegacyVersion None

    Switches off what was lent, or left behind by others.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 10, 11, 12. May disturb: reboot.

    .LINK
    https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings

    .LINK
    https://learn.microsoft.com/windows-server/security/tls/manage-tls

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn786445(v=ws.11)

    .LINK
    https://techcommunity.microsoft.com/blog/windows-itpro-blog/tls-1-0-and-tls-1-1-soon-to-be-disabled-in-windows/3887947

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/system-cryptography-use-fips-compliant-algorithms-for-encryption-hashing-and-signing

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter()]
        [ValidateSet('None', 'Tls10', 'Tls11')]
        [string] $LegacyVersion,

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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpTls'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpTlsObservation
            $parameters = @{
                LegacyVersion = @('None', 'Tls10', 'Tls11') | Where-Object { $_ -eq $LegacyVersion }
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpTlsPlan -State $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpTls' -MayLower $true -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpTlsFinding -State $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Repair-RdpTls' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Repair-RdpTls'
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
                Cmdlet     = 'Repair-RdpTls'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpTlsFinding -State (Get-RdpTlsObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpTls'
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
