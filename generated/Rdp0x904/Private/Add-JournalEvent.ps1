# Generated from src/engine/journal/journal.ts: change it there.

function Add-JournalEvent {
    <#
    .SYNOPSIS
    Writes a line, and returns once it is on the disk.
    #>
    [CmdletBinding()]
    param(
        $Journal,
        [object[]] $Fields
    )

    try {
        Add-JournalText -Path $Journal.Path -Text (ConvertTo-JournalLine -Fields $Fields)
    } catch {
        $failure = $_
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The journal $($Journal.Path) cannot be written: $($failure.Exception.Message) Nothing is changed without it."),
            'JournalNotWritten',
            'WriteError',
            $null
        )
    }
}
