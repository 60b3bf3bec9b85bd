# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Repair-RdpListener {
    <#
    .SYNOPSIS
    Makes Remote Desktop listen again, on its port or on another one.

    .DESCRIPTION
    Starts the service, switches the listener on, ends drain mode and logons disabled by "change logon",
    lifts a limit of sessions that is reached, and keeps the port from the network of containers, which
    takes whole ranges of ports by chance. With PortNumber the listener is moved to another port, where
    a program that cannot be moved has its own: clients then name the port (host:3390), and
    Enable-RdpFirewall lets it in. Where nobody listens in spite of all settings, Remote Desktop
    Services are restarted, which ends the sessions that there are.

    .PARAMETER PortNumber
    The TCP port that the listener is moved to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpListener -WhatIf

    Shows what keeps the listener from its work, and changes nothing.

    .EXAMPLE
    Repair-RdpListener -PortNumber 3390
    Enable-RdpFirewall -RemoteAddress 10.20.0.0/16

    Moves the listener away from a port that another program has, and lets it in there.

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 14, 15, 21. May disturb: all
    sessions.

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/change-listening-port

    .LINK
    https://learn.microsoft.com/windows-server/administration/windows-commands/change-logon

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Position = 0)]
        [ValidateRange(1, 65535)]
        [int] $PortNumber,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpListenerObservation -PortNumber $PSBoundParameters['PortNumber']
            $plan = @(Get-RdpListenerPlan -State $observation -PortNumber $PSBoundParameters['PortNumber'])
            $accepted = [System.Collections.Generic.List[object]]::new()
            foreach ($change in $plan) {
                $source = Get-ChangeDescription -Change $change
                $target = $source.Target
                $action = $source.Action
                $impact = $source.Impact
                if ($PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                    $accepted.Add($change)
                }
            }
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters2 = @{
                    Cmdlet   = 'Repair-RdpListener'
                    Impact   = 'all sessions'
                    Run      = [pscustomobject]@{
                        Id      = ''
                        Applied = @()
                    }
                    Findings = @(Get-RdpListenerFinding -State $observation)
                }
                return Complete-Remediation @parameters2
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $run = Invoke-Remediation -Purpose ([pscustomobject]@{
                Cmdlet      = 'Repair-RdpListener'
                Parameters  = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why         = Get-FindingSummary -Findings @(Get-RdpListenerFinding -State $observation)
                KeepPartial = $KeepPartial.IsPresent -eq $true
            }) -Plan $accepted.ToArray()

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Repair-RdpListener'
                Impact   = 'all sessions'
                Run      = $run
                Findings = @(Get-RdpListenerFinding -State (Get-RdpListenerObservation -PortNumber $PSBoundParameters['PortNumber']))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
