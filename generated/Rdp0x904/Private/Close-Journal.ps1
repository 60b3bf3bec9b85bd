# Generated from src/engine/journal/journal.ts: change it there.

function Close-Journal {
    <#
    .SYNOPSIS
    Lets go of the journal. Doing it twice does no harm.
    #>
    [CmdletBinding()]
    param(
        $Journal
    )

    $Journal.RunLock.Dispose()
    $Journal.Lock.Dispose()
}
