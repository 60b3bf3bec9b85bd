# Generated from src/simulator/events.ts: change it there.

function Assert-LabBounded {
    <#
    .SYNOPSIS
    Whoever would read a log without an end to it learns it here, not from a PowerShell that is out of
    memory.
    #>
    [CmdletBinding()]
    param(
        [long] $Times,
        [long] $Most
    )

    if ($Most -gt 0 -or $Times -le 100) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The lab hands out no $Times entries: read with -MaxEvents, as on a Windows that has a million."),
        'LabUnbounded',
        'NotImplemented',
        $null
    )
}
