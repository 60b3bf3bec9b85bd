# Generated from src/engine/journal/journal.ts: change it there.

function Lock-Journal {
    [CmdletBinding()]
    param(
        [string] $Folder
    )

    try {
        return Open-JournalLock -Path (Join-JournalPath -Folder $Folder -Name 'lock')
    } catch {
        $failure = $_
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Another run is changing this computer: $($failure.Exception.Message) Run again when it has ended."),
            'JournalBusy',
            'ResourceUnavailable',
            $null
        )
    }
}
