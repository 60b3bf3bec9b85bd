# Generated from src/protocol/client-codes.ts: change it there.

function Get-Reason {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [double] $Cause,
        [string] $Status,
        [string] $Grade,
        [string] $Meaning
    )

    return [pscustomobject]@{
        Id      = $Id
        Cause   = $Cause
        Status  = $Status
        Grade   = $Grade
        Meaning = $Meaning
    }
}
