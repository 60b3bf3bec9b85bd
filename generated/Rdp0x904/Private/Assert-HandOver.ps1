# Generated from src/engine/hand-over.ts: change it there.

function Assert-HandOver {
    <#
    .SYNOPSIS
    Waits for the end of the task, for a while. Ends with an error where it failed, has not ended yet,
    or cannot be seen: the task then goes on, and what guards its changes stays.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $left = 60
    while ($left -gt 0 -and (Read-HandOver -HandOver $HandOver).Status -eq 'Interrupted') {
        $left -= 1
        Start-Sleep -Seconds 1 -ErrorAction Stop
    }
    $entry = Read-HandOver -HandOver $HandOver
    if ($entry.Status -eq 'Applied') {
        return
    }
    if ($entry.Status -eq 'FailedNotUndone') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($entry.Message) Try Undo-RdpRemediation -Id $($HandOver.Id)."),
            'FailedNotUndone',
            'InvalidOperation',
            $null
        )
    }
    if ($entry.Status -ne 'Interrupted') {
        $reason = if ($entry.Message.Length -eq 0) {
            'it was taken back before it was made.'
        } else {
            $entry.Message
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The run $($HandOver.Id) failed: $reason"),
            'HandedOverFailed',
            'InvalidOperation',
            $null
        )
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The run $($HandOver.Id) has not ended yet. See how it went with Get-RdpRemediation -Id $($HandOver.Id)."),
        'HandedOverPending',
        'OperationTimeout',
        $null
    )
}
