# Generated from src/windows/change-log.ts: change it there.

function Get-NoteWord {
    <#
    .SYNOPSIS
    The words of the entry in the event log, without a doubt.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Note
    )

    $begin = if ([string]::Equals($Note.What, 'changed')) { 'Changed' } else { 'Taken back' }
    return Select-TextSlice -Text "$begin, run $($Note.Id): $($Note.Target): $($Note.Action)." -Start 0 -End 8000
}
