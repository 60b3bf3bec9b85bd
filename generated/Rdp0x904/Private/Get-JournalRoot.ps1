# Generated from src/border/journal-files.ts: change it there.

function Get-JournalRoot {
    <#
    .SYNOPSIS
    The folder of this product.
    #>
    [CmdletBinding()]
    param()

    $place = if ($env:OS -eq 'Windows_NT') { 'CommonApplicationData' } else { 'LocalApplicationData' }
    # Elsewhere the user's own folder may be missing as yet; it is made with ours.
    Join-Path -Path ([System.Environment]::GetFolderPath($place, 'DoNotVerify')) -ChildPath 'Rdp0x904'
}
