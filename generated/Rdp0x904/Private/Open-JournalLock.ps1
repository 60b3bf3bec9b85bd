# Generated from src/border/journal-files.ts: change it there.

function Open-JournalLock {
    <#
    .SYNOPSIS
    Opens a file that nobody else can open until it is closed.
    #>
    [CmdletBinding()]
    [OutputType([System.IO.FileStream])]
    param(
        [string] $Path
    )

    $gone = [System.IO.FileOptions]::DeleteOnClose
    [System.IO.FileStream]::new($Path, 'OpenOrCreate', 'ReadWrite', 'None', 1, $gone)
}
