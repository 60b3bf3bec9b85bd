# Generated from src/engine/hand-over.ts: change it there.

function ConvertTo-HandOver {
    <#
    .SYNOPSIS
    What is handed over, with what brings it back, captured now.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Journal,
        [object[]] $Plan,
        [long] $FirstStep,
        [bool] $KeepPartial
    )

    $items = [System.Collections.Generic.List[object]]::new()
    foreach ($change in $Plan) {
        $items.Add(
            [pscustomobject]@{
                Change  = $change
                WayBack = Get-ChangeWayBack -Change $change
            }
        )
    }
    $id = $Journal.Id
    $path = $Journal.Path
    $log = $Journal.Log
    $lockPath = $Journal.LockPath
    return [pscustomobject]@{
        Id          = $id
        Path        = $path
        Log         = $log
        LockPath    = $lockPath
        FirstStep   = $FirstStep
        KeepPartial = $KeepPartial
        Items       = $items.ToArray()
    }
}
