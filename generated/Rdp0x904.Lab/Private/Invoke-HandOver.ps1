# Generated from src/windows/hand-over.ts: change it there.

function Invoke-HandOver {
    <#
    .SYNOPSIS
    Makes the changes as the task would, and holds the journal meanwhile. A failure ends it as it ends
    any run.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $run = $null
    $lock = $null
    # How many changes were begun, and how many of them ended.
    $begun = 0
    $done = 0
    $id = $HandOver.Id
    $log = $HandOver.Log
    try {
        # The run first: whoever looks while this waits for the journal sees that somebody is at it.
        $run = Lock-HandOver -Path (Get-RunLockPath -Path $HandOver.Path)
        $lock = Lock-HandOver -Path $HandOver.LockPath
        # Whoever was quicker took the run back, or made it.
        if (Test-RunClosed -Text (Read-JournalText -Path $HandOver.Path)) {
            return
        }
        foreach ($each in $HandOver.Items) {
            $change = $each.Change
            $begun += 1
            Invoke-Change -Change $change
            $verified = Test-Change -Change $change
            $step = $HandOver.FirstStep + $done
            Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-ChangedEvent -Step "$step" -Verified $(if ($verified) { 'true' } else { 'false' }))
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
        $steps = [System.Collections.Generic.List[object]]::new()
        while ($begun -gt 0) {
            $begun -= 1
            $value = if ($begun -ge 0 -and $begun -lt $HandOver.Items.Count) {
                $HandOver.Items[$begun]
            } else {
                $null
            }
            $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
            if ($null -ne $wayBack) {
                $steps.Add(
                    [pscustomobject]@{
                        WayBack = $wayBack
                        Noted   = $begun -lt $done
                    }
                )
            }
        }
        $parameters = @{
            Run         = $HandOver
            KeepPartial = $HandOver.KeepPartial
            Message     = $failure.Exception.Message
            Steps       = $steps.ToArray()
        }
        $null = Complete-Failure @parameters
    } finally {
        if ($null -ne $run) {
            $run.Dispose()
        }
        if ($null -ne $lock) {
            $lock.Dispose()
        }
    }
}
