# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-DueStatement {
    <#
    .SYNOPSIS
    The same as testPaybackDue.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Payback
    )

    $culture = '[cultureinfo]::InvariantCulture'
    $lines = [System.Collections.Generic.List[object]]::new()
    $lines.Add('$now = [datetime]::UtcNow')
    $lines.Add('$uptime = [Math]::Floor([System.Diagnostics.Stopwatch]::GetTimestamp() / [System.Diagnostics.Stopwatch]::Frequency)')
    $lines.Add("`$start = [datetime]::ParseExact('$($Payback.Start)', 'u', $culture)")
    $lines.Add("`$elapsed = if (`$uptime -ge $($Payback.Uptime)) { `$uptime - $($Payback.Uptime) } else { `$uptime }")
    $lines.Add("`$moved = [Math]::Abs((`$now.AddSeconds(-`$uptime) - `$start.AddSeconds(-$($Payback.Uptime))).TotalSeconds)")
    $lines.Add("`$restarted = `$uptime -lt $($Payback.Uptime) -or `$moved -gt 120")
    if ($Payback.FromNextStart) {
        $longest = 86400 + $Payback.Seconds
        $lines.Add("`$due = `$now -lt `$start -or `$elapsed -ge $longest -or `$now -ge `$start.AddSeconds($longest) -or")
        $lines.Add("    (`$restarted -and `$uptime -ge $($Payback.Seconds))")
    } else {
        $end = [datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Payback.Seconds).ToString('u')
        $lines.Add("`$end = [datetime]::ParseExact('$end', 'u', $culture)")
        $lines.Add("`$due = `$now -lt `$start -or `$now -ge `$end -or `$elapsed -ge $($Payback.Seconds)")
    }
    if ($Payback.Once) {
        $lines.Add(
            $(
                if ($Payback.FromNextStart) {
                    '$since = if ($restarted) { $now.AddSeconds(-$uptime) } else { [datetime]::MaxValue }'
                } else {
                    '$since = $start'
                }
            )
        )
        $lines.Add('$provider = ''Microsoft-Windows-TerminalServices-LocalSessionManager''')
        $lines.Add('$filter = @{ LogName = ''Microsoft-Windows-TerminalServices-LocalSessionManager/Operational''; ProviderName = $provider; Id = 21, 25 }')
        $lines.Add('$logon = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 1 -ErrorAction SilentlyContinue)')
        $lines.Add('if ($logon.Count -gt 0 -and $logon[0].TimeCreated.ToUniversalTime() -gt $since) { $due = $true }')
    }
    return $lines.ToArray()
}
