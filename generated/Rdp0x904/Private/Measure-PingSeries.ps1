# Generated from src/windows/link-quality.ts: change it there.

function Measure-PingSeries {
    <#
    .SYNOPSIS
    Pings a computer many times, a fifth of a second apart.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $ComputerName,
        [long] $Count
    )

    $answers = @(Measure-PingAnswer -ComputerName $ComputerName -Size 32 -Count $Count -Patience 1500 -Pause 200)
    $arrived = @($answers | Where-Object { [string]::Equals($_.Status, 'Success') })
    $value = if ($arrived.Count -gt 0) { $arrived[0] } else { $null }
    $shortest = if ($null -ne $value) { $value.Milliseconds } else { 0 }
    $longest = $shortest
    foreach ($each in $arrived) {
        if ($each.Milliseconds -lt $shortest) {
            $shortest = $each.Milliseconds
        }
        if ($each.Milliseconds -gt $longest) {
            $longest = $each.Milliseconds
        }
    }
    return [pscustomobject]@{
        ComputerName = $ComputerName
        Sent         = $answers.Count
        Lost         = $answers.Count - $arrived.Count
        Shortest     = $shortest
        Longest      = $longest
        Jitter       = Measure-Jitter -Arrived $arrived
    }
}
