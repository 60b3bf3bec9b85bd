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
    set is never overruled. Where new connections do not follow at once, restart Remote Desktop
    Services.

    .PARAMETER SecurityLayer
    Tls is what Windows ships. Negotiate takes the best that the client offers. Rdp is without TLS.

    .PARAMETER For
    Minutes after which security that was lowered comes back by itself; 15 where it is not given. For
    what takes effect at the next start of the computer, they count from there.

    .PARAMETER Once
    Ends the loan also at the first Remote Desktop logon.

    .PARAMETER Permanent
    Lowers security for good. It is recorded as a debt, and needs -Force.

    .PARAMETER Force
    Agrees to what -Permanent says.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Set-RdpSecurityLayer -SecurityLayer Tls -WhatIf

    Shows what bringing the listener back to what Windows ships would change.

    .EXAMPLE
    Set-RdpSecurityLayer -SecurityLayer Rdp -For 30 -Once

    Does without TLS and Network Level Authentication for one connection within half an hour, then takes
    it back.

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
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('Rdp', 'Negotiate', 'Tls')]
        [string] $SecurityLayer,

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
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpSecurityLayerObservation
            $parameters = @{
                SecurityLayer = @('Rdp', 'Negotiate', 'Tls') | Where-Object { $_ -eq $SecurityLayer }
            }
            $plan = @(Get-RdpSecurityLayerPlan -Security $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            $parameters = @{
                Cmdlet   = 'Set-RdpSecurityLayer'
                MayLower = $true -eq $true
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
            $findings = @(Get-RdpSecurityLayerFinding -Security $observation)
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters = @{
                    Cmdlet   = 'Set-RdpSecurityLayer'
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
                Cmdlet     = 'Set-RdpSecurityLayer'
                Parameters = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why        = Get-FindingSummary -Findings $findings
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Set-RdpSecurityLayer'
                Impact   = 'none'
                Run      = $run
                Findings = @(Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
