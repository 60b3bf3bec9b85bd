# Generated from src/engine/guard.ts: change it there.

function Select-Guarded {
    <#
    .SYNOPSIS
    The changes of a plan that may lock out and can be taken back by a script, with what brings them
    back, captured now.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Plan,
        $Terms
    )

    $items = [System.Collections.Generic.List[object]]::new()
    if ($Terms.ConfirmWithin -eq 0) {
        return $items.ToArray()
    }
    foreach ($change in $Plan) {
        if (-not (Test-LockOut -Change $change)) {
            continue
        }
        $wayBack = Get-ChangeWayBack -Change $change
        # What is lent comes back anyway.
        if ($null -eq $wayBack -or -not (Test-Scripted -Change $wayBack)) {
            continue
        }
        if ($Terms.Permanent -or -not (Test-Lowering -Change $change -WayBack $wayBack)) {
            $items.Add(
                [pscustomobject]@{
                    Change  = $change
                    WayBack = $wayBack
                }
            )
        }
    }
    return $items.ToArray()
}
