# Generated from src/engine/task/remediation-task.ts: change it there.

function ConvertTo-HourTrigger {
    <#
    .SYNOPSIS
    Every so many hours since a moment long ago, computers apart from each other.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Hours
    )

    return @(
        '    <TimeTrigger>',
        '      <Repetition>',
        "        <Interval>PT$(ConvertTo-NumberText -Value $Hours)H</Interval>",
        '        <StopAtDurationEnd>false</StopAtDurationEnd>',
        '      </Repetition>',
        '      <StartBoundary>2026-01-01T00:00:00Z</StartBoundary>',
        '      <Enabled>true</Enabled>',
        '      <RandomDelay>PT30M</RandomDelay>',
        '    </TimeTrigger>'
    )
}
