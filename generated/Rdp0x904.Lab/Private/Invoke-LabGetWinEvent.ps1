# Generated from src/simulator/events.ts: change it there.

function Invoke-LabGetWinEvent {
    <#
    .SYNOPSIS
    Get-WinEvent with FilterHashtable or with the name of a log. Keys of the filter are joined by and,
    the values of one key by or; newest first; none found is an error (learn.microsoft.com,
    Get-WinEvent, -FilterHashtable and -MaxEvents). Who may not read the Security log finds nothing with
    a filter, and is refused without one.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $logName = if ($Received.LogName.Count -gt 0) { $Received.LogName[0] } else { '' }
    $closed = $script:Lab.Host.Account -eq 'User'
    if ($closed -and [string]::Equals($logName, 'Security')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Attempted to perform an unauthorized operation.'),
            'System.UnauthorizedAccessException',
            'NotSpecified',
            $null
        )
    }
    $all = [pscustomobject]@{
        LogName      = $logName
        ProviderName = ''
        Id           = @()
    }
    $filter = if ($logName.Length -eq 0) {
        $(
            if ($Received.FilterHashtable.Count -gt 0) {
                $Received.FilterHashtable[0]
            } else {
                $null
            }
        )
    } else {
        $all
    }
    $newest = [System.Collections.Generic.List[object]]::new()
    $index = $script:Lab.Host.Events.Count
    while ($index -gt 0 -and -not (Test-LabEnough -Records $newest.ToArray() -Most $Received.MaxEvents)) {
        $index -= 1
        $entry = if ($index -ge 0 -and $index -lt $script:Lab.Host.Events.Count) {
            $script:Lab.Host.Events[$index]
        } else {
            $null
        }
        if ($null -eq $entry -or -not [string]::Equals($entry.LogName, $filter.LogName) -or
            ($closed -and [string]::Equals($entry.LogName, 'Security'))) {
            continue
        }
        if ($logName.Length -eq 0 -and
            (-not [string]::Equals($entry.ProviderName, $filter.ProviderName) -or $filter.Id -notcontains $entry.Id)) {
            continue
        }
        Assert-LabBounded -Times $entry.Times -Most $Received.MaxEvents
        # Where the document names no values, what it tells is a single one, as far as it tells anything.
        $told = @(if ($entry.Message.Length -eq 0) { @() } else { @($entry.Message) })
        $values = @(if ($entry.Properties.Count -gt 0) { $entry.Properties } else { $told })
        $Properties = @(
            $values |
                ForEach-Object {
                    [pscustomobject]@{
                        Value = $_
                    }
                }
        )
        $left = $entry.Times
        while ($left -gt 0 -and -not (Test-LabEnough -Records $newest.ToArray() -Most $Received.MaxEvents)) {
            $newest.Add(
                [pscustomobject]@{
                    Id          = $entry.Id
                    TimeCreated = [datetime]::ParseExact($entry.Time, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
                    Properties  = $Properties
                }
            )
            $left -= 1
        }
    }
    if ($newest.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('No events were found that match the specified selection criteria.'),
            'NoMatchingEventsFound',
            'ObjectNotFound',
            $null
        )
    }
    return $newest.ToArray()
}
