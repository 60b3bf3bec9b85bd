# Generated from src/border/journal-files.ts: change it there.

function Get-RandomNumber {
    <#
    .SYNOPSIS
    A random number below 4294967296.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    $bytes = [guid]::NewGuid().ToByteArray()
    [long] [System.BitConverter]::ToUInt32($bytes, 0)
}
