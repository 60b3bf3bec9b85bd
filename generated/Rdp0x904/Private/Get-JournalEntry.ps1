# Generated from src/engine/journal/journal.ts: change it there.

function Get-JournalEntry {
    <#
    .SYNOPSIS
    Every run, the oldest first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $folder = Find-JournalFolder
    if ($folder.Length -eq 0) {
        return @()
    }
    return @(@(Get-JournalFileName -Path $folder) | ForEach-Object { Read-JournalEntry -Folder $folder -Name $_ })
}
