# Generated from src/engine/journal/journal.ts: change it there.

function Lock-File {
    <#
    .SYNOPSIS
    Holds a file of the journal's folder.
    #>
    [CmdletBinding()]
    param(
        [string] $Folder,
        [string] $Path
    )

    try {
        return Open-JournalLock -Path $Path
    } catch {
        $failure = $_
        # Whoever holds the lock has made the file.
        if (-not (Get-JournalPathState -Path $Path).Exists) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("The journal in $Folder cannot be written: $($failure.Exception.Message) Run again from an elevated PowerShell."),
                'JournalDenied',
                'PermissionDenied',
                $null
            )
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Another run is changing this computer: $($failure.Exception.Message) Run again when it has ended."),
            'JournalBusy',
            'ResourceUnavailable',
            $null
        )
    }
}
