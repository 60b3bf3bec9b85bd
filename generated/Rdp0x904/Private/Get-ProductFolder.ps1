# Generated from src/engine/journal/folder.ts: change it there.

function Get-ProductFolder {
    <#
    .SYNOPSIS
    A folder of the product with the one it lies in, the outer one first, whether they are there or not.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name
    )

    $root = Get-JournalRoot
    return @($root, (Join-JournalPath -Folder $root -Name $Name))
}
