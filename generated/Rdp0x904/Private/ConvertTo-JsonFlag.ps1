# Generated from src/engine/plan.ts: change it there.

function ConvertTo-JsonFlag {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [bool] $Flag
    )

    if ($Flag) {
        return 'true'
    }
    return 'false'
}
