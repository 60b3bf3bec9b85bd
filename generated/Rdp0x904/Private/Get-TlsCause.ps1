# Generated from src/protocol/outside-catalogue.ts: change it there.

function Get-TlsCause {
    <#
    .SYNOPSIS
    Schannel reads its settings when the system starts.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [double] $Cause,
        [string] $Title
    )

    return [pscustomobject]@{
        Cause      = $Cause
        Title      = $Title
        Grade      = 'B'
        Impact     = 'reboot'
        ClientCode = '0x904'
        Repair     = ''
    }
}
