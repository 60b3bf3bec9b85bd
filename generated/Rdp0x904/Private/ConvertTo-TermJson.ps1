# Generated from src/engine/plan.ts: change it there.

function ConvertTo-TermJson {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Terms
    )

    return @(
        "{`"confirmWithin`":$($Terms.ConfirmWithin)",
        "`"force`":$(ConvertTo-JsonFlag -Flag $Terms.Force)",
        "`"keepPartial`":$(ConvertTo-JsonFlag -Flag $Terms.KeepPartial)",
        "`"minutes`":$($Terms.Minutes)",
        "`"once`":$(ConvertTo-JsonFlag -Flag $Terms.Once)",
        "`"permanent`":$(ConvertTo-JsonFlag -Flag $Terms.Permanent)}"
    ) -join ','
}
