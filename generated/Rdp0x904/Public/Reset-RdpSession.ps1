# Generated from src/recipes/reset-rdp-session.ts: change it there.

function Reset-RdpSession {
    <#
    .SYNOPSIS
    Ends one session of this computer.

    .DESCRIPTION
    Logs off the session with that number, with all that is open in it. Use it for a session that hangs,
    or that takes a place which somebody else needs. A session that belongs to nobody and that nobody is
    connected to is found as orphaned. The session that runs the command is refused: log off instead.

    .PARAMETER Id
    Number of the session, as Get-RdpSession shows it.

    .EXAMPLE
    Reset-RdpSession -Id 3

    Ends session 3, after asking.

    .EXAMPLE
    Get-RdpSession | Where-Object { -not $_.Connected -and $_.User } | Reset-RdpSession

    Ends every session that somebody left without logging off, asking for each.

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 25. May disturb: own connection.

    .LINK
    https://learn.microsoft.com/windows-server/administration/windows-commands/qwinsta

    .LINK
    https://learn.microsoft.com/windows-server/administration/windows-commands/logoff
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateRange(1, 65535)]
        [int] $Id
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpSessionObservation
            $plan = @(Get-RdpSessionPlan -Observation $observation -Id $Id)
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
            $findings = @(Get-RdpSessionFinding -Observation (Get-RdpSessionObservation))
            $parameters = @{
                Cmdlet   = 'Reset-RdpSession'
                Impact   = 'own connection'
                Applied  = $applied.ToArray()
                Findings = $findings
            }
            return Complete-Remediation @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
