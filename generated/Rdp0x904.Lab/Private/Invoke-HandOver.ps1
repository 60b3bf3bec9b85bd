# Generated from src/windows/hand-over.ts: change it there.

function Invoke-HandOver {
    <#
    .SYNOPSIS
    Makes the changes as the task would, and holds the journal meanwhile. After a failure what was done
    comes back.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $lock = $null
    # How many changes were begun, and how many of them ended.
    $begun = 0
    $done = 0
    $id = $HandOver.Id
    $log = $HandOver.Log
    try {
        $lock = Lock-HandOver -Observation $HandOver
        foreach ($each in $HandOver.Items) {
            $change = $each.Change
            $begun += 1
            Invoke-Change -Change $change
            $verified = Test-Change -Change $change
            Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-ChangedEvent -Step ($HandOver.FirstStep + $done) -Verified $verified)
            $parameters = @{
                Log      = $log
                Note     = Get-ChangeNote -Id $id -What 'changed' -Change $change
                Verified = $verified
            }
            Add-ChangeNote @parameters
            $done += 1
        }
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-EndEvent -Outcome 'Applied')
    } catch {
        $failure = $_
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-FailedEvent -Message ($failure.Exception.Message))
        while ($begun -gt 0) {
            $begun -= 1
            $value = if ($begun -ge 0 -and $begun -lt $HandOver.Items.Count) {
                $HandOver.Items[$begun]
            } else {
                $null
            }
            $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
            if ($null -eq $wayBack) {
                continue
            }
            Invoke-Change -Change $wayBack
            # What was only begun was not noted as made either.
            if ($begun -lt $done) {
                Add-UndoneNote -Log $log -Id $id -WayBack $wayBack
            }
        }
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-EndEvent -Outcome 'FailedAndUndone')
    } finally {
        if ($null -ne $lock) {
            $lock.Dispose()
        }
    }
}
