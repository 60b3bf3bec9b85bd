# Generated from src/engine/payback-task.ts: change it there.

function ConvertTo-TimeTrigger {
    <#
    .SYNOPSIS
    From a moment in UTC on, every five minutes: setting the clock back shifts nothing that the script
    reckons with.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $From
    )

    return @(
        '    <TimeTrigger>',
        '      <Repetition>',
        '        <Interval>PT5M</Interval>',
        '        <StopAtDurationEnd>false</StopAtDurationEnd>',
        '      </Repetition>',
        "      <StartBoundary>$($From.Replace(' ', 'T'))</StartBoundary>",
        '      <Enabled>true</Enabled>',
        '    </TimeTrigger>'
    )
}
