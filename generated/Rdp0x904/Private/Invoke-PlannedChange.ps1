# Generated from src/engine/remediation.ts: change it there.

function Invoke-PlannedChange {
    <#
    .SYNOPSIS
    Captures what is there, makes the change and reads it back. The secret is handed over and kept
    nowhere.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change,
        [string] $Target,
        [string] $Action,
        [securestring] $Secret
    )

    $wayBack = Get-ChangeWayBack -Change $Change
    Invoke-Change -Change $Change -Secret $Secret
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
