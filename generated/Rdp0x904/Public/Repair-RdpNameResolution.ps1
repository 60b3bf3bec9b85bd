# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Repair-RdpNameResolution {
    <#
    .SYNOPSIS
    Finds out why the name of a host leads nowhere or elsewhere, and clears what is out of date.

    .DESCRIPTION
    Run it on the client, with the name that was typed into it. Compares what Windows resolves the name
    to with what a DNS server says now, clears the cache where that is out of date, and says what only
    you can change: a line in the hosts file, a name that needs its domain (reported since Windows 11
    22H2), a name that nobody knows. Without a name, the own name of a computer with a domain is looked
    up, and has to lead to it. Windows shows another code than 0x904 for names that do not resolve.

    .PARAMETER ComputerName
    Name of the host, as it was typed into the client.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpNameResolution -ComputerName desk-01

    On the client: where the name leads, and why.

    .EXAMPLE
    Repair-RdpNameResolution -ComputerName desk-01.corp.example -WhatIf

    Clears nothing.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 27. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected

    .LINK
    https://learn.microsoft.com/powershell/module/dnsclient/resolve-dnsname

    .LINK
    https://learn.microsoft.com/powershell/module/dnsclient/clear-dnsclientcache
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [ValidatePattern('^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_.])?$')]
        [string] $ComputerName,

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
            Assert-SupportedWindows -Cmdlet 'Repair-RdpNameResolution'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpNameResolutionObservation -ComputerName $PSBoundParameters['ComputerName']
            $plan = @(Get-RdpNameResolutionPlan -Resolution $observation -ComputerName $PSBoundParameters['ComputerName'])
            $lowering = @(Select-Lowering -Plan $plan)
            $parameters = @{
                Cmdlet   = 'Repair-RdpNameResolution'
                MayLower = $false
                Lowering = $lowering
                Terms    = $terms
            }
            Assert-LoanTerm @parameters
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpNameResolutionFinding -Resolution $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                $parameters = @{
                    Cmdlet     = 'Repair-RdpNameResolution'
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
                    Cmdlet    = 'Repair-RdpNameResolution'
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
                Cmdlet     = 'Repair-RdpNameResolution'
                Parameters = $words
                Why        = $why
            }
            $run = Invoke-Remediation -Purpose $purpose -Plan $accepted.ToArray() -Terms $terms
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpNameResolutionFinding -Resolution (Get-RdpNameResolutionObservation -ComputerName $PSBoundParameters['ComputerName']))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpNameResolution'
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
