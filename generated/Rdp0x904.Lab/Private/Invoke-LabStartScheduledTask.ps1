# Generated from src/simulator/scheduler.ts: change it there.

function Invoke-LabStartScheduledTask {
    <#
    .SYNOPSIS
    Start-ScheduledTask. The task runs at once, and to its end.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $task = $null
    foreach ($each in $script:Lab.Host.Tasks) {
        if ([string]::Equals($each.Name, $Received.TaskName) -and [string]::Equals($each.Folder, $Received.TaskPath)) {
            $task = $each
            break
        }
    }
    if ($null -eq $task -or $script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The system cannot find the file specified.'),
            'HRESULT 0x80070002',
            'ObjectNotFound',
            $null
        )
    }
    Invoke-LabTask -Task $task
}
