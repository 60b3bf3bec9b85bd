# Generated from src/engine/plan.ts: change it there.

function ConvertTo-PlanJson {
    <#
    .SYNOPSIS
    What a plan binds, as canonical JSON: names of members in the order of their UTF-16 code units, no
    white space.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Plan
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $Plan.Changes) {
        $wayBack = if ($null -eq $each.WayBack) {
            'null'
        } else {
            ConvertTo-ChangeJson -Change $each.WayBack
        }
        $changes.Add("{`"change`":$(ConvertTo-ChangeJson -Change $each.Change),`"wayBack`":$wayBack}")
    }
    return @(
        "{`"changes`":[$($changes.ToArray() -join ',')]",
        "`"cmdlet`":$(ConvertTo-JsonText -Text $Plan.Cmdlet)",
        "`"computer`":$(ConvertTo-JsonText -Text $Plan.Computer)",
        "`"parameters`":$(ConvertTo-JsonText -Text $Plan.Parameters)",
        "`"terms`":$(ConvertTo-TermJson -Terms $Plan.Terms)}"
    ) -join ','
}
