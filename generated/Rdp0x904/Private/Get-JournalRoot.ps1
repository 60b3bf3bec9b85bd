# Generated from src/border/journal-files.ts: change it there.

function Get-JournalRoot {
    <#
    .SYNOPSIS
    The folder of this product.
    #>
    [CmdletBinding()]
    param()

    $place = if ($env:OS -eq 'Windows_NT') { 'CommonApplicationData' } else { 'LocalApplicationData' }
    Join-Path -Path ([System.Environment]::GetFolderPath($place)) -ChildPath 'Rdp0x904'
}
