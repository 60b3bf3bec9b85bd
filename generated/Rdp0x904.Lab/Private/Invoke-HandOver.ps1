# Generated from src/windows/hand-over.ts: change it there.

function Invoke-HandOver {
    <#
    .SYNOPSIS
    Makes the changes as the task would. After a failure what was done comes back.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $done = 0
    try {
        foreach ($each in $HandOver.Items) {
            Invoke-Change -Change $each.Change
            $verified = Test-Change -Change $each.Change
            Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-ChangedEvent -Step ($HandOver.FirstStep + $done) -Verified $verified)
            $done += 1
        }
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-EndEvent -Outcome 'Applied')
    } catch {
        $failure = $_
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-FailedEvent -Message ($failure.Exception.Message))
        for ($index = $done; $index -ge 0; $index -= 1) {
            $value = if ($index -ge 0 -and $index -lt $HandOver.Items.Count) {
                $HandOver.Items[$index]
            } else {
                $null
            }
            $wayBack = if ($null -ne $value) { $value.WayBack } else { $null }
            if ($null -ne $wayBack) {
                Invoke-Change -Change $wayBack
            }
        }
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-EndEvent -Outcome 'FailedAndUndone')
    }
}
