# Generated from src/windows/hand-over-script.ts: change it there.

function Get-HandOverTaskName {
    <#
    .SYNOPSIS
    Name of the scheduled task of a run that was handed over.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $HandOver
    )

    return "Apply $($HandOver.Id)"
}
