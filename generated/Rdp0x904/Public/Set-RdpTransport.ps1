# Generated from src/recipes/set-rdp-transport.ts: change it there.

function Set-RdpTransport {
    <#
    .SYNOPSIS
    Does without the UDP half of Remote Desktop, or lets it be used again.

    .DESCRIPTION
    Remote Desktop runs over TCP and, where it can, over UDP as well. On links that lose packets, and
    through tunnels and firewalls that treat UDP badly, sessions freeze or drop. Doing without UDP on
    one side is a test: where it helps, the link is what needs repair. It counts for new connections.
    Undo-RdpRemediation takes it back.

    .PARAMETER Transport
    Any is what Windows uses where nothing is set.

    .PARAMETER Side
    Server: connections to this computer. Client: connections from it. Server where none is named.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    $test = Set-RdpTransport -Transport Tcp -Side Client
    $test | Undo-RdpRemediation

    Connects without UDP for a test, and takes it back.

    .EXAMPLE
    Set-RdpTransport -Transport Any

    Lets connections to this computer use UDP again.

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 29. No session is
    disturbed.

    .LINK
    https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('Rdp0x904.Remediation')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('Tcp', 'Any')]
        [string] $Transport,

        [Parameter(Position = 1)]
        [ValidateSet('Server', 'Client')]
        [string] $Side,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpTransportObservation
            $parameters = @{
                Transport = @('Tcp', 'Any') | Where-Object { $_ -eq $Transport }
                Side      = @('Server', 'Client') | Where-Object { $_ -eq $Side }
            }
            $plan = @(Get-RdpTransportPlan -Observation $observation @parameters)
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
                    Cmdlet   = 'Set-RdpTransport'
                    Impact   = 'none'
                    Run      = [pscustomobject]@{
                        Id      = ''
                        Applied = @()
                    }
                    Findings = @(Get-RdpTransportFinding -Observation $observation)
                }
                return Complete-Remediation @parameters2
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $run = Invoke-Remediation -Purpose ([pscustomobject]@{
                Cmdlet      = 'Set-RdpTransport'
                Parameters  = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why         = Get-FindingSummary -Findings @(Get-RdpTransportFinding -Observation $observation)
                KeepPartial = $KeepPartial.IsPresent -eq $true
            }) -Plan $accepted.ToArray()

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Set-RdpTransport'
                Impact   = 'none'
                Run      = $run
                Findings = @(Get-RdpTransportFinding -Observation (Get-RdpTransportObservation))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
