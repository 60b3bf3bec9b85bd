# Generated from src/engine/task/remediation-task.ts: change it there.

function ConvertTo-RemediationTask {
    <#
    .SYNOPSIS
    The change that registers it. Equal settings give an equal task.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Settings
    )

    $plan = [pscustomobject]@{
        Task        = 'Remediation'
        Description = 'Looks for what makes Remote Desktop fail with error 0x904.'
        Triggers    = @(
            if ($Settings.Hours -gt 0) {
                @(ConvertTo-HourTrigger -Hours $Settings.Hours)
            } else {
                @()
            }
        ) + @(
            if ($Settings.OnEvent) {
                @(
                    '    <EventTrigger>',
                    '      <Enabled>true</Enabled>',
                    '      <Subscription>&lt;QueryList&gt;&lt;Query&gt;&lt;Select Path="System"&gt;*[System[Provider[@Name=''Microsoft-Windows-TerminalServices-RemoteConnectionManager''] and EventID=1057]]&lt;/Select&gt;&lt;Select Path="System"&gt;*[System[Provider[@Name=''Schannel''] and EventID=36870]]&lt;/Select&gt;&lt;/Query&gt;&lt;/QueryList&gt;</Subscription>',
                    '      <Delay>PT1M</Delay>',
                    '    </EventTrigger>'
                )
            } else {
                @()
            }
        )
        Settings    = @('    <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>')
        # Clients run no scripts by default. What Group Policy says wins, and AllSigned stays what it is (about_Execution_Policies).
        Options     = if ($Settings.AllSigned) { '' } else { '-ExecutionPolicy RemoteSigned ' }
        Script      = ConvertTo-TaskScript -Settings $Settings
    }
    return ConvertTo-PlannedTask -Plan $plan
}
