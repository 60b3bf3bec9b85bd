# Generated from src/engine/journal/folder.ts: change it there.

function Find-JournalFolder {
    <#
    .SYNOPSIS
    Path of the folder, or an empty text where there is no journal yet. One that others may write to
    ends with an error.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $folder = ''
    foreach ($path in Get-ProductFolder -Name 'Journal') {
        if (-not (Test-JournalPath -Path $path)) {
            return ''
        }
        Assert-Protected -Path $path
        $folder = $path
    }
    return $folder
}
