# Generated from src/engine/journal/folder.ts: change it there.

function Add-ProtectedFolder {
    [CmdletBinding()]
    param(
        [string] $Path
    )

    try {
        Add-JournalFolder -Path $Path -Sddl 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'
    } catch {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The folder $Path of the journal cannot be made, and nothing is changed that is not written down first. Run " + 'again from an elevated PowerShell.'),
            'JournalDenied',
            'PermissionDenied',
            $null
        )
    }
}
