# Generated from src/engine/journal/journal.ts: change it there.

function Assert-JournalFree {
    <#
    .SYNOPSIS
    Ends with an error while another run is changing this computer.
    #>
    [CmdletBinding()]
    param()

    $folder = Find-JournalFolder
    if ($folder.Length -ne 0) {
        (Lock-Journal -Folder $folder).Dispose()
    }
}
