# Generated from src/engine/cmdlets/get-rdp-event.ts: change it there.

function Get-RdpEvent {
    <#
    .SYNOPSIS
    Reads what Remote Desktop left in the event logs.

    .DESCRIPTION
    Reads the System and Security logs and those of Remote Desktop and its client, by provider and event
    number, newest first. Each entry comes with what it means and the cause that it speaks for; the
    sentences of Windows, which are translated, are left out. No more is read of each log than is asked
    for. A log that may not be read is a warning.

    .PARAMETER Hours
    How far to look back, 24 hours without it.

    .PARAMETER MaxEvents
    How many entries to return at most, 100 without it.

    .PARAMETER Cause
    Only what speaks for these causes, by their number in docs/causes.md.

    .EXAMPLE
    Get-RdpEvent

    What the last day left behind, newest first.

    .EXAMPLE
    Get-RdpEvent -Cause 1, 2, 3 -Hours 720

    What the last month says about the certificate and its key.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.LogEvent
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.LogEvent')]
    param(
        [Parameter(Position = 0)]
        [ValidateRange(1, 8760)]
        [int] $Hours,

        [Parameter()]
        [ValidateRange(1, 1000)]
        [int] $MaxEvents,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $Cause
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $Hours2 = $PSBoundParameters['Hours']
            $MaxEvents2 = $PSBoundParameters['MaxEvents']
            $Cause2 = $PSBoundParameters['Cause']
            $most = if ($null -ne $MaxEvents2) { $MaxEvents2 } else { 100 }
            $causes = @(if ($null -ne $Cause2) { $Cause2 } else { @() })
            $since = [datetime]::ParseExact((Get-CurrentInstant), 'u', [cultureinfo]::InvariantCulture).AddSeconds(([double] $(if ($null -ne $Hours2) { $Hours2 } else { 24 }) * -3600)).ToString('u')
            $events = @()
            foreach ($source in Get-EventSource) {
                $entries = @($source.Entries | Where-Object { $causes.Count -eq 0 -or $causes -contains $_.Cause })
                if ($entries.Count -gt 0) {
                    $parameters = @{
                        Caller = $PSCmdlet
                        Source = [pscustomobject]@{
                            LogName      = $source.LogName
                            ProviderName = $source.ProviderName
                            Entries      = $entries
                        }
                        Most   = $most
                    }
                    $found = @(Get-SourceEvent @parameters)
                    $events = @(Merge-NewestEvent -One $events -Other $found -Most $most)
                }
            }
            return $events | Where-Object { [string]::CompareOrdinal($_.Time, $since) -ge 0 }
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
