# Generated from src/border/journal-files.ts: change it there.

function Add-JournalText {
    <#
    .SYNOPSIS
    Appends text to a file and returns once it is on the disk.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Text
    )

    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Text)
    $through = [System.IO.FileOptions]::WriteThrough
    $stream = [System.IO.FileStream]::new($Path, 'OpenOrCreate', 'ReadWrite', 'Read', 4096, $through)
    try {
        $end = $stream.Seek(0, [System.IO.SeekOrigin]::End)
        try {
            $stream.Write($bytes, 0, $bytes.Length)
            $stream.Flush($true)
        } catch {
            $stream.SetLength($end)
            throw
        }
    } finally {
        $stream.Dispose()
    }
}
