# Generated from src/engine/journal/entry.ts: change it there.

function Assert-Readable {
    [CmdletBinding()]
    param(
        [string] $Id,
        [object[]] $Events
    )

    $first = if ($Events.Count -gt 0) { $Events[0] } else { $null }
    if ($null -eq $first) {
        return
    }
    $version = Get-FieldText -Fields $first.Fields -Name 'version'
    if ([string]::Equals($first.Event, 'begin') -and -not [string]::Equals($version, '1')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The run $Id was written by another version ($version) of this module. Undo it with that one."),
            'JournalNewer',
            'InvalidOperation',
            $null
        )
    }
    $known = @('begin', 'change', 'changed', 'failed', 'undo', 'undoing', 'undone', 'confirmed', 'end')
    $strange = $null
    foreach ($each in $Events) {
        if ([array]::IndexOf([string[]] $known, $each.Event) -lt 0) {
            $strange = $each
            break
        }
    }
    if (-not [string]::Equals($first.Event, 'begin') -or
        -not [string]::Equals((Get-FieldText -Fields $first.Fields -Name 'id'), $Id) -or
        $null -ne $strange) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The journal of the run $Id is not as it was written."),
            'JournalDamaged',
            'InvalidOperation',
            $null
        )
    }
}
