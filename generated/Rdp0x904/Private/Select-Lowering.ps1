# Generated from src/engine/loan.ts: change it there.

function Select-Lowering {
    <#
    .SYNOPSIS
    The changes of a plan that would lower security, with what brings them back, captured now.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Plan
    )

    $items = [System.Collections.Generic.List[object]]::new()
    foreach ($change in $Plan) {
        # Nothing else can be lowering: what it was before need not be read.
        if ($change.Kind -ne 'RegistryValue' -and $change.Kind -ne 'LocalAccount') {
            continue
        }
        $wayBack = Get-ChangeWayBack -Change $change
        if ($null -ne $wayBack -and (Test-Lowering -Change $change -WayBack $wayBack)) {
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
