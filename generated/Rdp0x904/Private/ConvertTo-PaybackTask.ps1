# Generated from src/engine/payback-task.ts: change it there.

function ConvertTo-PaybackTask {
    <#
    .SYNOPSIS
    The scheduled task of a payback (learn.microsoft.com, "Task Scheduler Schema"). It runs on battery
    too, makes up for a start that was missed, comes again every few minutes until its script has
    removed it, and never ends by itself: no EndBoundary, no DeleteExpiredTaskAfter.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Payback
    )

    $program = "$(Get-SystemFolder)\WindowsPowerShell\v1.0\powershell.exe"
    $encoded = [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes((ConvertTo-PaybackScript -Payback $Payback)))
    $end = [datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Payback.Seconds).ToString('u')
    $xml = @(
        '<?xml version="1.0" encoding="UTF-16"?>',
        '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
        '  <RegistrationInfo>',
        '    <Author>Rdp0x904</Author>',
        "    <Description>Brings back what the run $($Payback.Id) changed.</Description>",
        '  </RegistrationInfo>',
        '  <Triggers>'
    ) + @(ConvertTo-TimeTrigger -From $Payback.Start) + @(ConvertTo-TimeTrigger -From $end) + @(
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
    ) + @(
        '  </Triggers>',
        '  <Principals>',
        '    <Principal id="Author">',
        '      <UserId>S-1-5-18</UserId>',
        '      <RunLevel>HighestAvailable</RunLevel>',
        '    </Principal>',
        '  </Principals>',
        '  <Settings>',
        '    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
        '    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>',
        '    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
        '    <StartWhenAvailable>true</StartWhenAvailable>',
        '    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>',
        '    <Enabled>true</Enabled>',
        '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>',
        '    <RestartOnFailure>',
        '      <Interval>PT1M</Interval>',
        '      <Count>3</Count>',
        '    </RestartOnFailure>',
        '  </Settings>',
        '  <Actions Context="Author">',
        '    <Exec>',
        "      <Command>$program</Command>",
        "      <Arguments>-NoLogo -NoProfile -NonInteractive -EncodedCommand $encoded</Arguments>",
        '    </Exec>',
        '  </Actions>',
        '</Task>'
    ) -join "`n"
    return [pscustomobject]@{
        Kind   = 'ScheduledTask'
        Folder = '\Rdp0x904\'
        Task   = "Payback $($Payback.Id)"
        Xml    = $xml
    }
}
