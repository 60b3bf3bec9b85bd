# Generated from src/engine/hand-over.ts: change it there.

function Test-HandOver {
    <#
    .SYNOPSIS
    Whether a plan is to be handed over: somebody works from afar, it may cut them off, and a script can
    do all of it.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Plan
    )

    $cutting = @($Plan | Where-Object { Test-Cutting -Impact (Get-ChangeDescription -Change $_).Impact })
    return (
        $cutting.Count -gt 0 -and
        @($Plan | Where-Object { -not (Test-Scripted -Change $_) }).Count -eq 0 -and
        (Get-SessionOrigin) -ne 'Local'
    )
}
