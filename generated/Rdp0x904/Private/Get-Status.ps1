# Generated from src/engine/journal/entry.ts: change it there.

function Get-Status {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Events
    )

    $index = $Events.Count - 1
    $last = if ($index -ge 0 -and $index -lt $Events.Count) {
        $Events[$index]
    } else {
        $null
    }
    $outcome = if ($null -eq $last -or -not [string]::Equals($last.Event, 'end')) {
        ''
    } else {
        Get-FieldText -Fields $last.Fields -Name 'outcome'
    }
    $found = $null
    foreach ($each in @('Applied', 'Kept', 'FailedAndUndone', 'FailedNotUndone', 'Undone', 'PartlyUndone')) {
        if ([string]::Equals($each, $outcome)) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found
    }
    return 'Interrupted'
}
