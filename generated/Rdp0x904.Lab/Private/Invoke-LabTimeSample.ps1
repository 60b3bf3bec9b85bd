# Generated from src/simulator/w32tm.ts: change it there.

function Invoke-LabTimeSample {
    [CmdletBinding()]
    param(
        [string] $Computer
    )

    $german = $script:Lab.Host.Language -eq 'de'
    $now = Select-TextSlice -Text $script:Lab.Host.Clock -Start 11 -End 19
    $offset = $script:Lab.Host.ClockOffset
    $size = if ($offset -lt 0) { 0 - $offset } else { $offset }
    $sample = "$($(if ($offset -lt 0) { '-' } else { '+' }))$("$size".PadLeft(2, '0')).0000000s"
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @(
            "$($(if ($german) { 'Verfolgung von' } else { 'Tracking' })) $($Computer.Replace('/computer:', '')) [203.0.113.123:123].",
            $(if ($german) { '1 Proben werden gesammelt.' } else { 'Collecting 1 samples.' }),
            $(
                if ($german) {
                    'Es ist 01.06.2026 08:00:00.'
                } else {
                    'The current time is 6/1/2026 8:00:00 AM.'
                }
            ),
            "$now, $($(
                if ($script:Lab.Host.TimeSource -eq 'Reachable') {
                    $sample
                } elseif ($german) {
                    'Fehler: 0x800705B4'
                } else {
                    'error: 0x800705B4'
                }
            ))"
        )
    }
}
