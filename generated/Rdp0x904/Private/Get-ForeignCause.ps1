# Generated from src/protocol/outside-catalogue.ts: change it there.

function Get-ForeignCause {
    <#
    .SYNOPSIS
    Documented to give another code than 0x904.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [double] $Cause,
        [string] $Title,
        [string] $ClientCode,
        [string] $Repair
    )

    return [pscustomobject]@{
        Cause      = $Cause
        Title      = $Title
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = $ClientCode
        Repair     = $Repair
    }
}
