# Generated from src/simulator/scheduler.ts: change it there.

function Import-RdpLabLogon {
    <#
    .SYNOPSIS
    A logon over Remote Desktop.
    #>
    [CmdletBinding()]
    param()

    $script:Lab.Host.Clock = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds(1).ToString('u')
    $script:Lab.Host.Uptime += 1
    $logon = [pscustomobject]@{
        LogName      = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
        ProviderName = 'Microsoft-Windows-TerminalServices-LocalSessionManager'
        Id           = 21
        Time         = $script:Lab.Host.Clock
        Message      = ''
        Properties   = @()
        Times        = 1
    }
    $script:Lab.Host.Events = $script:Lab.Host.Events + @($logon)
    foreach ($task in $script:Lab.Host.Tasks) {
        if ($task.Xml.Contains('<EventTrigger>')) {
            Invoke-LabTask -Task $task
        }
    }
}
