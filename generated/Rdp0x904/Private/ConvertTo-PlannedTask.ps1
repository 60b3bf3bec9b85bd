# Generated from src/engine/script-task.ts: change it there.

function ConvertTo-PlannedTask {
    <#
    .SYNOPSIS
    A scheduled task of ours that runs a script as SYSTEM (learn.microsoft.com, "Task Scheduler
    Schema"): by the Windows PowerShell of this computer, from the command line alone, on battery too,
    making up for a start that was missed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Plan
    )

    $encoded = [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($Plan.Script))
    Assert-TaskLength -Encoded $encoded
    $program = "$(Get-SystemFolder)\WindowsPowerShell\v1.0\powershell.exe"
    $xml = @(
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
    return [pscustomobject]@{
        Kind   = 'ScheduledTask'
        Folder = '\Rdp0x904\'
        Task   = $Plan.Task
        Xml    = $xml
    }
}
