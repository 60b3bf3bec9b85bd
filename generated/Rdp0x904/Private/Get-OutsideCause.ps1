# Generated from src/protocol/outside-catalogue.ts: change it there.

function Get-OutsideCause {
    <#
    .SYNOPSIS
    One of the causes of 0x904.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [double] $Cause,
        [string] $Grade,
        [string] $Title,
        [string] $Repair
    )

    return [pscustomobject]@{
        Cause      = $Cause
        Title      = $Title
        Grade      = $Grade
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = $Repair
    }
}
