# Generated from src/engine/remediation.ts: change it there.

function Add-BegunChange {
    <#
    .SYNOPSIS
    Writes down a change with what brings it back. It was not made yet.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [long] $Step,
        $Change
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $action = $source.Action
    $begun = [pscustomobject]@{
        Target  = $target
        Action  = $action
        Change  = $Change
        WayBack = Get-ChangeWayBack -Change $Change
    }
    Add-ChangeEvent -Journal $Journal -Step $Step -Each $begun
    return $begun
}
