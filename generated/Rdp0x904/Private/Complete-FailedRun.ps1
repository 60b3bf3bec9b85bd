# Generated from src/engine/remediation.ts: change it there.

function Complete-FailedRun {
    <#
    .SYNOPSIS
    Ends a run that failed: what was done comes back, the change that failed half way first, unless it
    is to stay.
    #>
    [CmdletBinding()]
    param(
        $Journal,
        [bool] $KeepPartial,
        [object[]] $Applied,
        [string] $Message,
        $Half
    )

    $steps = [System.Collections.Generic.List[object]]::new()
    if ($null -ne $Half) {
        $steps.Add(
            [pscustomobject]@{
                WayBack = $Half
                Noted   = $false
            }
        )
    }
    $remaining = $Applied.Count
    while ($remaining -gt 0) {
        $remaining -= 1
        $value = if ($remaining -ge 0 -and $remaining -lt $Applied.Count) {
            $Applied[$remaining]
        } else {
            $null
        }
        $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
        if ($null -ne $wayBack) {
            $steps.Add(
                [pscustomobject]@{
                    WayBack = $wayBack
                    Noted   = $true
                }
            )
        }
    }
    $notTakenBack = Complete-Failure -Run $Journal -KeepPartial $KeepPartial -Message $Message -Steps $steps.ToArray()
    if ($notTakenBack.Length -eq 0) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("$Message $notTakenBack Try Undo-RdpRemediation -Id $($Journal.Id)."),
        'FailedNotUndone',
        'InvalidOperation',
        $null
    )
}
