# Generated from src/engine/journal/entry.ts: change it there.

function Get-StepState {
    <#
    .SYNOPSIS
    What was last written of a change.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Events,
        [string] $Number
    )

    $state = 'Begun'
    foreach ($each in $Events) {
        $eventValue = $each.Event
        if (-not [string]::Equals((Get-FieldText -Fields $each.Fields -Name 'step'), $Number)) {
            continue
        }
        if ([string]::Equals($eventValue, 'changed')) {
            $state = 'Applied'
        } elseif ([string]::Equals($eventValue, 'undoing')) {
            $state = 'Undoing'
        } elseif ([string]::Equals($eventValue, 'undone')) {
            $state = 'Undone'
        }
    }
    return $state
}
