# Generated from src/engine/terms.ts: change it there.

function Test-PlanOnly {
    <#
    .SYNOPSIS
    Whether a call asks for its plan alone.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Parameters
    )

    return [bool] $Parameters['PlanOnly']
}
