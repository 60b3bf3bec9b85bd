# Generated from src/recipe/next-test.ts: change it there.

function Get-PathTest {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $FarEnd
    )

    return [pscustomobject]@{
        Command = "Set-RdpMtu -Auto -ComputerName $FarEnd -WhatIf"
        Tells   = 'Which packets arrive there: tells a path that drops large ones from what holds a handshake up.'
        Cost    = 'network'
    }
}
