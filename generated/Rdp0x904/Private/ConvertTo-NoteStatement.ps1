# Generated from src/windows/change-log-script.ts: change it there.

function ConvertTo-NoteStatement {
    <#
    .SYNOPSIS
    PowerShell that notes a change by what $verified holds.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Observation
    )

    $what = $Observation.What
    $target = $Observation.Target
    $action = $Observation.Action
    return "Write-Note '$what' $(ConvertTo-InsideLiteral -Text $target) $(ConvertTo-InsideLiteral -Text $action) `$verified"
}
