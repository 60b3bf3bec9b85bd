# Generated from src/engine/journal/folder.ts: change it there.

function Resolve-JournalFolder {
    <#
    .SYNOPSIS
    Makes the folder where it is missing, and refuses one that others may write to. Returns its path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $folder = ''
    foreach ($path in Get-JournalFolder) {
        if (-not (Test-JournalPath -Path $path)) {
            Add-ProtectedFolder -Path $path
        }
        Assert-Protected -Path $path
        $folder = $path
    }
    return $folder
}
