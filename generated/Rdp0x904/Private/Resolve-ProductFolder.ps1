# Generated from src/engine/journal/folder.ts: change it there.

function Resolve-ProductFolder {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    $folder = ''
    foreach ($path in Get-ProductFolder -Name $Name) {
        if (-not (Test-JournalPath -Path $path)) {
            Add-ProtectedFolder -Path $path
        }
        Assert-Protected -Path $path
        $folder = $path
    }
    return $folder
}
