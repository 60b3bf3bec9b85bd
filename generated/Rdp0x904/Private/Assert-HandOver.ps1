# Generated from src/engine/hand-over.ts: change it there.

function Assert-HandOver {
    <#
    .SYNOPSIS
    Ends with an error where the task failed, or has not ended yet.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $entry = Read-HandOver -HandOver $HandOver
    if ($entry.Status -eq 'Applied') {
        return
    }
    if ($entry.Status -ne 'Interrupted') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The run $($HandOver.Id) failed: $($entry.Message)"),
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
