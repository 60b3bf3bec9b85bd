# Generated from src/engine/script-task.ts: change it there.

function ConvertTo-ScriptTask {
    <#
    .SYNOPSIS
    A scheduled task of ours that runs a script as SYSTEM (learn.microsoft.com, "Task Scheduler
    Schema"): by the Windows PowerShell of this computer, from the command line alone, on battery too,
    making up for a start that was missed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Task,
        [string] $Description,
        [object[]] $Triggers,
        [string] $Script
    )

    $program = "$(Get-SystemFolder)\WindowsPowerShell\v1.0\powershell.exe"
    $xml = @(
        '<?xml version="1.0" encoding="UTF-16"?>',
        '<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
        '  <RegistrationInfo>',
        '    <Author>Rdp0x904</Author>',
        "    <Description>$Description</Description>",
        '  </RegistrationInfo>',
        '  <Triggers>'
    ) + $Triggers + @(
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
        "      <Arguments>-NoLogo -NoProfile -NonInteractive -EncodedCommand $([System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($Script)))</Arguments>",
        '    </Exec>',
        '  </Actions>',
        '</Task>'
    ) -join "`n"
    return [pscustomobject]@{
        Kind   = 'ScheduledTask'
        Folder = '\Rdp0x904\'
        Task   = $Task
        Xml    = $xml
    }
}
