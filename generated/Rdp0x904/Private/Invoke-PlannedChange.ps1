# Generated from src/engine/remediation.ts: change it there.

function Invoke-PlannedChange {
    <#
    .SYNOPSIS
    Captures what is there, makes the change and reads it back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change,
        [string] $Target,
        [string] $Action
    )

    $wayBack = Get-ChangeWayBack -Change $Change
    Invoke-Change -Change $Change
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.AppliedChange'
        Target     = $Target
        Action     = $Action
        Verified   = Test-Change -Change $Change
        Reversible = $null -ne $wayBack
        Change     = $Change
        WayBack    = $wayBack
    }
}
