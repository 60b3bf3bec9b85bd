# Generated from src/engine/plan.ts: change it there.

function ConvertTo-PlannedChange {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $action = $source.Action
    $impact = $source.Impact
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.PlannedChange'
        Target     = $target
        Action     = $action
        Impact     = $impact
        Change     = $Change
        WayBack    = Get-ChangeWayBack -Change $Change
    }
}
