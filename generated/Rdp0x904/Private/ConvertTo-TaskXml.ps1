# Generated from src/engine/task-xml.ts: change it there.

function ConvertTo-TaskXml {
    <#
    .SYNOPSIS
    A task of SYSTEM as XML (learn.microsoft.com, "Task Scheduler Schema"). It runs on battery too,
    makes up for a start that was missed, never runs beside itself and never ends by itself: no
    EndBoundary, no DeleteExpiredTaskAfter.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Plan
    )

    $program = "$(Get-SystemFolder)\WindowsPowerShell\v1.0\powershell.exe"
    $encoded = [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($Plan.Script))
    return @(
        '<?xml version="1.0" encoding="UTF-16"?>',
        '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
        '  <RegistrationInfo>',
        '    <Author>Rdp0x904</Author>',
        "    <Description>$($Plan.Description)</Description>",
        '  </RegistrationInfo>',
        '  <Triggers>'
    ) + $Plan.Triggers + @(
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
        '    <Enabled>true</Enabled>'
    ) + $Plan.Settings + @(
        '  </Settings>',
        '  <Actions Context="Author">',
        '    <Exec>',
        "      <Command>$program</Command>",
        "      <Arguments>-NoLogo -NoProfile -NonInteractive $($Plan.Options)-EncodedCommand $encoded</Arguments>",
        '    </Exec>',
        '  </Actions>',
        '</Task>'
    ) -join "`n"
}
