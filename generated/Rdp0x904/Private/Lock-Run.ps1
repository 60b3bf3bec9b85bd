# Generated from src/engine/journal/journal.ts: change it there.

function Lock-Run {
    <#
    .SYNOPSIS
    Holds the journal, and the run with it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id
    )

    $folder = Resolve-JournalFolder
    $path = Join-JournalPath -Folder $folder -Name "$Id.jsonl"
    $log = Join-JournalPath -Folder (Get-JournalRoot) -Name 'changes.jsonl'
    $lockPath = Join-JournalPath -Folder $folder -Name 'lock'
    # Nothing that can fail stands between a lock and what lets go of it.
    $lock = Lock-File -Folder $folder -Path $lockPath
    try {
        return [pscustomobject]@{
            Id       = $Id
            Path     = $path
            Log      = $log
            LockPath = $lockPath
            Lock     = $lock
            RunLock  = Lock-File -Folder $folder -Path (Get-RunLockPath -Path $path)
        }
    } catch {
        $failure = $_
        $lock.Dispose()
        throw $failure
    }
}
