# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Set-RdpSecurityLayer {
    <#
    .SYNOPSIS
    Sets how the Remote Desktop listener secures its connections.

    .DESCRIPTION
    Chooses between TLS, negotiation and the old RDP security for new connections. Windows ships TLS
    with Network Level Authentication. RDP security cannot carry Network Level Authentication, so that
    is turned off in the same step; TLS does not go with encryption level 1, so that is raised to 2.
    Neighbouring settings that Windows cannot use are brought back to what it ships. Turning Network
    Level Authentication off alone leaves TLS required and cures no TLS fault. A value that Group Policy
    set is overruled only with -IncludePolicy. Where new connections do not follow at once, restart
    Remote Desktop Services.

    .PARAMETER SecurityLayer
    Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS.

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
    Set-RdpSecurityLayer -SecurityLayer Tls -WhatIf

    Shows what bringing the listener back to what Windows ships would change.

    .EXAMPLE
    Set-RdpSecurityLayer -SecurityLayer Rdp -For 30 -Once

    Does without TLS and Network Level Authentication for one connection within half an hour, then takes
    it back.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 9. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting-setsecuritylayer

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890845(v=ws.10)
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('Rdp', 'Negotiate', 'Tls')]
        [string] $SecurityLayer,

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
            Assert-SupportedWindows -Cmdlet 'Set-RdpSecurityLayer'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpSecurityLayerObservation
            $parameters = @{
                SecurityLayer = @('Rdp', 'Negotiate', 'Tls') | Where-Object { $_ -eq $SecurityLayer }
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpSecurityLayerPlan -Security $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpSecurityLayer' -MayLower $true -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpSecurityLayerFinding -Security $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Set-RdpSecurityLayer'
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
                    Cmdlet    = 'Set-RdpSecurityLayer'
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
                Cmdlet     = 'Set-RdpSecurityLayer'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpSecurityLayer'
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
