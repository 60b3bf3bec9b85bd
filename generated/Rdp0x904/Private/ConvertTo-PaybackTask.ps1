# Generated from src/engine/payback-task.ts: change it there.

function ConvertTo-PaybackTask {
    <#
    .SYNOPSIS
    The scheduled task of a payback: it comes again every few minutes until its script has removed it,
    and never ends by itself: no EndBoundary, no DeleteExpiredTaskAfter.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Payback
    )

    $end = [datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Payback.Seconds).ToString('u')
    $triggers = @(ConvertTo-TimeTrigger -From $Payback.Start) + @(ConvertTo-TimeTrigger -From $end) + @(
        '    <BootTrigger>',
        '      <Repetition>',
        '        <Interval>PT5M</Interval>',
        '        <StopAtDurationEnd>false</StopAtDurationEnd>',
        '      </Repetition>',
        '      <Enabled>true</Enabled>'
    ) + @(
        if ($Payback.FromNextStart) {
            @("      <Delay>PT$($Payback.Seconds)S</Delay>")
        } else {
            @()
        }
    ) + @('    </BootTrigger>') + @(
        '    <EventTrigger>',
        '      <Enabled>true</Enabled>',
        '      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="System"&gt;*[System[Provider[@Name=''Microsoft-Windows-Kernel-General''] and EventID=1]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>',
        '    </EventTrigger>'
    ) + @(
        if ($Payback.Once) {
            @(
                '    <EventTrigger>',
                '      <Enabled>true</Enabled>',
                '      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="Microsoft-Windows-TerminalServices-LocalSessionManager/Operational"&gt;*[System[(EventID=21 or EventID=25)]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>',
                '    </EventTrigger>'
            )
        } else {
            @()
        }
    )
    $description = "Brings back what the run $($Payback.Id) changed."
    $parameters = @{
        Task        = Get-PaybackTaskName -Payback $Payback
        Description = $description
        Triggers    = $triggers
        Script      = ConvertTo-PaybackScript -Payback $Payback
    }
    return ConvertTo-ScriptTask @parameters
}
