# Generated from src/border/journal-files.ts: change it there.

function Test-JournalLock {
    <#
    .SYNOPSIS
    Whether another process holds the file that keeps others away.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    if (-not [System.IO.File]::Exists($Path)) {
        return $false
    }
    try {
        [System.IO.FileStream]::new($Path, 'Open', 'Read', 'Read').Dispose()
        return $false
    } catch [System.IO.FileNotFoundException], [System.UnauthorizedAccessException] {
        return $false
    } catch [System.IO.IOException] {
        return $true
    }
}
