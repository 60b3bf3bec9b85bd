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

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpNameResolution -ComputerName desk-01

    On the client: where the name leads, and why.

    .EXAMPLE
    Repair-RdpNameResolution -ComputerName desk-01.corp.example -WhatIf

    Clears nothing.

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
    param(
        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [ValidatePattern('^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_.])?$')]
        [string] $ComputerName,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $observation = Get-RdpNameResolutionObservation -ComputerName $PSBoundParameters['ComputerName']
            $plan = @(Get-RdpNameResolutionPlan -Resolution $observation -ComputerName $PSBoundParameters['ComputerName'])
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
                    Cmdlet   = 'Repair-RdpNameResolution'
                    Impact   = 'none'
                    Run      = [pscustomobject]@{
                        Id      = ''
                        Applied = @()
                    }
                    Findings = @(Get-RdpNameResolutionFinding -Resolution $observation)
                }
                return Complete-Remediation @parameters2
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $run = Invoke-Remediation -Purpose ([pscustomobject]@{
                Cmdlet      = 'Repair-RdpNameResolution'
                Parameters  = ConvertTo-ParameterText -Parameters $PSBoundParameters
                Why         = Get-FindingSummary -Findings @(Get-RdpNameResolutionFinding -Resolution $observation)
                KeepPartial = $KeepPartial.IsPresent -eq $true
            }) -Plan $accepted.ToArray()

            # Look again: what the remedy was for must be gone.
            $parameters3 = @{
                Cmdlet   = 'Repair-RdpNameResolution'
                Impact   = 'none'
                Run      = $run
                Findings = @(Get-RdpNameResolutionFinding -Resolution (Get-RdpNameResolutionObservation -ComputerName $PSBoundParameters['ComputerName']))
            }
            return Complete-Remediation @parameters3
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
