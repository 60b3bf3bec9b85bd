# Generated from src/engine/script-task.ts: change it there.

function ConvertTo-ScriptTask {
    <#
    .SYNOPSIS
    A task that makes changes or brings them back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Task,
        [string] $Description,
        [object[]] $Triggers,
        [string] $Script
    )

    $plan = [pscustomobject]@{
        Task        = $Task
        Description = $Description
        Triggers    = $Triggers
        Settings    = @(
            '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>',
            '    <RestartOnFailure>',
            '      <Interval>PT1M</Interval>',
            '      <Count>3</Count>',
            '    </RestartOnFailure>'
        )
        Options     = ''
        Script      = $Script
    }
    return ConvertTo-PlannedTask -Plan $plan
}
