# Generated from src/protocol/outside-catalogue.ts: change it there.

function Get-OutsideFinding {
    <#
    .SYNOPSIS
    A finding with what was seen.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [string] $Status,
        [object[]] $Evidence
    )

    $source = Get-OutsideEntry -Id $Id
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Id         = $Id
        Status     = $Status
        Evidence   = $Evidence
        Cause      = $source.Cause
        Title      = $source.Title
        Grade      = $source.Grade
        Impact     = $source.Impact
        ClientCode = $source.ClientCode
        Repair     = $source.Repair
    }
}
