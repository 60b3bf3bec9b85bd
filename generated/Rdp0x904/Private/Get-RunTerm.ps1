# Generated from src/engine/terms.ts: change it there.

function Get-RunTerm {
    <#
    .SYNOPSIS
    Reads the terms from the parameters of a call.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Parameters
    )

    $minutes = [long] $Parameters['For']
    return [pscustomobject]@{
        KeepPartial   = [bool] $Parameters['KeepPartial']
        ConfirmWithin = Get-ConfirmWithin -Given ([long] $Parameters['ConfirmWithin'])
        Minutes       = if ($minutes -eq 0) { 15 } else { $minutes }
        Once          = [bool] $Parameters['Once']
        Permanent     = [bool] $Parameters['Permanent']
        Force         = [bool] $Parameters['Force']
    }
}
