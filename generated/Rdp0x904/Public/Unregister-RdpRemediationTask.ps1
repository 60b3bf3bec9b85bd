# Generated from src/engine/cmdlets/unregister-rdp-remediation-task.ts: change it there.

function Unregister-RdpRemediationTask {
    <#
    .SYNOPSIS
    Removes the task that looks for error 0x904 by itself.

    .DESCRIPTION
    Removes what Register-RdpRemediationTask registered; where there is no such task, it changes
    nothing. Its log stays, and so do the repairs that it made: Undo-RdpRemediation takes those back.

    .EXAMPLE
    Unregister-RdpRemediationTask

    Removes the task.

    .EXAMPLE
    Unregister-RdpRemediationTask -Confirm:$false

    From a management agent, without asking.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $change = [pscustomobject]@{
                Kind   = 'ScheduledTask'
                Folder = '\Rdp0x904\'
                Task   = 'Remediation'
                Xml    = ''
            }
            $source = Get-ChangeDescription -Change $change
            $target = $source.Target
            $action = $source.Action
            if (-not (Test-Change -Change $change) -and -not $PSCmdlet.ShouldProcess($target, $action)) {
                return
            }
            return Invoke-TaskChange -Cmdlet 'Unregister-RdpRemediationTask' -Parameters '' -Change $change
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
