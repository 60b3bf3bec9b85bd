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
            $verified = if (Test-Change -Change $each.Change) { 'true' } else { 'false' }
            Add-HandOverLine -HandOver $HandOver -Fields @(
                [pscustomobject]@{
                    Name = 'event'
                    Text = 'changed'
                },
                [pscustomobject]@{
                    Name = 'step'
                    Text = "$(ConvertTo-NumberText -Value ($HandOver.FirstStep + $done))"
                },
                [pscustomobject]@{
                    Name = 'verified'
                    Text = $verified
                }
            )
            $done += 1
        }
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-End -Outcome 'Applied')
    } catch {
        $failure = $_
        Add-HandOverLine -HandOver $HandOver -Fields @(
            [pscustomobject]@{
                Name = 'event'
                Text = 'failed'
            },
            [pscustomobject]@{
                Name = 'message'
                Text = $failure.Exception.Message
            }
        )
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
        Add-HandOverLine -HandOver $HandOver -Fields @(ConvertTo-End -Outcome 'FailedAndUndone')
    }
}
