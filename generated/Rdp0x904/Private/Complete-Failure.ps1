# Generated from src/windows/failed-run.ts: change it there.

function Complete-Failure {
    <#
    .SYNOPSIS
    Writes down why a run failed, takes its steps back in the order given, unless what was done is to
    stay, and writes down how that ended. A step that fails keeps no other from coming back, and neither
    does a journal that cannot be written. Returns what could not be taken back, in words; empty where
    nothing is left, or all was to stay.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Run,
        [bool] $KeepPartial,
        [string] $Message,
        [object[]] $Steps
    )

    Add-LastLine -Run $Run -Fields @(ConvertTo-FailedEvent -Message $Message)
    if ($KeepPartial) {
        Add-LastLine -Run $Run -Fields @(ConvertTo-EndEvent -Outcome 'Kept')
        return ''
    }
    $failures = [System.Collections.Generic.List[object]]::new()
    foreach ($step in $Steps) {
        $wayBack = $step.WayBack
        # Whatever brings back by itself stays as long as there is something left for it.
        if ($failures.Count -gt 0 -and (Test-PaybackTask -Change $wayBack)) {
            continue
        }
        try {
            Invoke-Change -Change $wayBack
            if ($step.Noted) {
                Add-LookedNote -Log $Run.Log -Id $Run.Id -What 'undone' -Change $wayBack
            }
        } catch {
            $failure = $_
            $failures.Add("$((Get-ChangeDescription -Change $wayBack).Target): $($failure.Exception.Message)")
        }
    }
    if ($failures.Count -eq 0) {
        Add-LastLine -Run $Run -Fields @(ConvertTo-EndEvent -Outcome 'FailedAndUndone')
        return ''
    }
    $notTakenBack = "Taking back what was done before failed too: $($failures.ToArray() -join ' ')"
    Add-LastLine -Run $Run -Fields @(ConvertTo-FailedEvent -Message $notTakenBack)
    Add-LastLine -Run $Run -Fields @(ConvertTo-EndEvent -Outcome 'FailedNotUndone')
    return $notTakenBack
}
