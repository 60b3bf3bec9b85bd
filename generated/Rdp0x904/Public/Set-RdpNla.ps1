# Generated from src/recipes/set-rdp-nla.ts: change it there.

function Set-RdpNla {
    <#
    .SYNOPSIS
    Turns Network Level Authentication of the Remote Desktop listener on or off.

    .DESCRIPTION
    With Network Level Authentication a client proves who it is before it gets a session. Windows ships
    it on. Off shows whether a failed proof is the trouble: a broken trust to the domain, refused NTLM,
    an account that must change its password. It is of no use against a fault of TLS: as long as the
    security layer asks for TLS, certificate, versions and ciphers are needed just the same. It cannot
    be on under RDP security: set the layer first, with Set-RdpSecurityLayer. A value that Group Policy
    set is overruled only with -IncludePolicy. New connections follow at once.

    .PARAMETER State
    On is what Windows ships.

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
    Set-RdpNla -State On

    Brings back what Windows ships.

    .EXAMPLE
    Set-RdpNla -State Off -WhatIf

    Shows what a test without Network Level Authentication would change.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 9, 13. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting-setuserauthenticationrequired

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/remotepc/remote-desktop-allow-access

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('On', 'Off')]
        [string] $State,

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
            Assert-SupportedWindows -Cmdlet 'Set-RdpNla'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpNlaObservation
            $parameters = @{
                State         = @('On', 'Off') | Where-Object { $_ -eq $State }
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpNlaPlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpNla' -MayLower $true -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpNlaFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Set-RdpNla' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Set-RdpNla'
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
                Cmdlet     = 'Set-RdpNla'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpNlaFinding -Observation (Get-RdpNlaObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpNla'
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
