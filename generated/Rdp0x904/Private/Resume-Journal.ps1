# Generated from src/engine/journal/journal.ts: change it there.

function Resume-Journal {
    <#
    .SYNOPSIS
    Opens the file of an earlier run, to take it back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id
    )

    $folder = Resolve-JournalFolder
    $log = Join-JournalPath -Folder (Get-JournalRoot) -Name 'changes.jsonl'
    $lock = Lock-Journal -Folder $folder
    $path = Join-JournalPath -Folder $folder -Name "$Id.jsonl"
    try {
        # The end of a line that was being written when the run was ended.
        if (-not (Read-JournalText -Path $path).EndsWith("`n", [System.StringComparison]::Ordinal)) {
            Add-JournalText -Path $path -Text "`n"
        }
    } catch {
        $failure = $_
        $lock.Dispose()
        throw $failure
    }
    return [pscustomobject]@{
        Id       = $Id
        Path     = $path
        Log      = $log
        LockPath = Join-JournalPath -Folder $folder -Name 'lock'
        Lock     = $lock
    }
}
