# Generated from src/border/journal-files.ts: change it there.

function Read-JournalText {
    <#
    .SYNOPSIS
    The text of a file, while somebody else may still write to it.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $share = [System.IO.FileShare]::ReadWrite -bor [System.IO.FileShare]::Delete
    $stream = [System.IO.FileStream]::new($Path, [System.IO.FileMode]::Open, [System.IO.FileAccess]::Read, $share)
    try {
        $reader = [System.IO.StreamReader]::new($stream, [System.Text.Encoding]::UTF8)
        $reader.ReadToEnd()
    } finally {
        $stream.Dispose()
    }
}
