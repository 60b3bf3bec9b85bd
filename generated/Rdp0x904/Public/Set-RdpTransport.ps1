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

    .PARAMETER IncludePolicy
    Changes also the copy of a Group Policy value that wins over the local one. The next refresh of the
    policy may bring it back.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    $test = Set-RdpTransport -Transport Tcp -Side Client
    $test | Undo-RdpRemediation

    Connects without UDP for a test, and takes it back.

    .EXAMPLE
    Set-RdpTransport -Transport Any

    Lets connections to this computer use UDP again.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 29. No session is
    disturbed.

    .LINK
    https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateSet('Tcp', 'Any')]
        [string] $Transport,

        [Parameter(Position = 1)]
        [ValidateSet('Server', 'Client')]
        [string] $Side,

        [Parameter()]
        [switch] $IncludePolicy,

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
            Assert-SupportedWindows -Cmdlet 'Set-RdpTransport'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpTransportObservation
            $parameters = @{
                Transport     = @('Tcp', 'Any') | Where-Object { $_ -eq $Transport }
                Side          = @('Server', 'Client') | Where-Object { $_ -eq $Side }
                IncludePolicy = $IncludePolicy.IsPresent
            }
            $plan = @(Get-RdpTransportPlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Set-RdpTransport' -MayLower $false -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpTransportFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Set-RdpTransport' -Parameters $words -Why $why -Changes $plan -Terms $terms
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
                    Cmdlet    = 'Set-RdpTransport'
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
                Cmdlet     = 'Set-RdpTransport'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpTransportFinding -Observation (Get-RdpTransportObservation))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Set-RdpTransport'
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
