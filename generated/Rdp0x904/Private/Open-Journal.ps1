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

    $time = Get-CurrentInstant
    $id = "$(($time -creplace '[-:]', '').Replace(' ', 'T'))-$((Get-RandomNumber).ToString('x8'))"
    $invoker = Get-Invoker
    $journal = Lock-Run -Id $id
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
        Close-Journal -Journal $journal
        throw $failure
    }
    return $journal
}
