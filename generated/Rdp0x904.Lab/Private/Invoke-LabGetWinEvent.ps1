# Generated from src/simulator/events.ts: change it there.

function Invoke-LabGetWinEvent {
    <#
    .SYNOPSIS
    Get-WinEvent with FilterHashtable: keys are joined by and, the values of one key by or; newest
    first; none found is an error (learn.microsoft.com, Get-WinEvent, -FilterHashtable and -MaxEvents).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $filter = $(
        if ($Received.FilterHashtable.Count -gt 0) {
            $Received.FilterHashtable[0]
        } else {
            $null
        }
    )
    $found = @()
    foreach ($entry in $script:Lab.Host.Events) {
        if (-not [string]::Equals($entry.LogName, $filter.LogName) -or
            -not [string]::Equals($entry.ProviderName, $filter.ProviderName)) {
            continue
        }
        if ($filter.Id -notcontains $entry.Id) {
            continue
        }
        # What was logged is a single value here, as far as anything was.
        $properties = @(
            if ($entry.Message.Length -eq 0) {
                @()
            } else {
                @(
                    [pscustomobject]@{
                        Value = $entry.Message
                    }
                )
            }
        )
        $found = @(
            [pscustomobject]@{
                Id          = $entry.Id
                TimeCreated = [datetime]::ParseExact($entry.Time, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
                Properties  = $properties
            }
        ) + $found
    }
    if ($found.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('No events were found that match the specified selection criteria.'),
            'NoMatchingEventsFound',
            'ObjectNotFound',
            $null
        )
    }
    $newest = [System.Collections.Generic.List[object]]::new()
    foreach ($record in $found) {
        if ($Received.MaxEvents -gt 0 -and $newest.Count -ge $Received.MaxEvents) {
            break
        }
        $newest.Add($record)
    }
    return $newest.ToArray()
}
