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
    set is never overruled. New connections follow at once.

    .PARAMETER State
    On is what Windows ships.

    .EXAMPLE
    Set-RdpNla -State On

    Brings back what Windows ships.

    .EXAMPLE
    Set-RdpNla -State Off -WhatIf

    Shows what a test without Network Level Authentication would change.

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
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('On', 'Off')]
        [string] $State
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpNlaObservation
            $parameters = @{
                State = @('On', 'Off') | Where-Object { $_ -eq $State }
            }
            $plan = @(Get-RdpNlaPlan -Observation $observation @parameters)
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
            $findings = @(Get-RdpNlaFinding -Observation (Get-RdpNlaObservation))
            $parameters = @{
                Cmdlet   = 'Set-RdpNla'
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
