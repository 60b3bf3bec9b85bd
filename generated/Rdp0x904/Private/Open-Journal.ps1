# Generated from src/engine/journal/journal.ts: change it there.

function Open-Journal {
    <#
    .SYNOPSIS
    Begins the file of a new run. Nothing was changed yet.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Purpose
    )

    $folder = Resolve-JournalFolder
    $time = Get-CurrentInstant
    $id = "$(($time -creplace '[-:]', '').Replace(' ', 'T'))-$((Get-RandomNumber).ToString('x8'))"
    $invoker = Get-Invoker
    # Nothing that can fail stands between the lock and what lets go of it.
    $lock = Lock-Journal -Folder $folder
    $journal = [pscustomobject]@{
        Id   = $id
        Path = Join-JournalPath -Folder $folder -Name "$id.jsonl"
        Lock = $lock
    }
    $begin = @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'begin'
        },
        [pscustomobject]@{
            Name = 'version'
            Text = '1'
        },
        [pscustomobject]@{
            Name = 'id'
            Text = $id
        },
        [pscustomobject]@{
            Name = 'time'
            Text = $time
        },
        [pscustomobject]@{
            Name = 'who'
            Text = if ($invoker.Sid.Length -eq 0) {
                $invoker.Name
            } else {
                "$($invoker.Name) ($($invoker.Sid))"
            }
        }
    ) + $Purpose
    try {
        Add-JournalEvent -Journal $journal -Fields $begin
    } catch {
        $failure = $_
        $lock.Dispose()
        throw $failure
    }
    return $journal
}
