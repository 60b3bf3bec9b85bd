# Generated from src/windows/payback.ts: change it there.

function Test-PaybackDue {
    <#
    .SYNOPSIS
    Whether it is time. What is in doubt is decided for paying back.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Payback,
        [string] $Now,
        [long] $Uptime
    )

    # The clock was set back behind the start.
    if ([string]::CompareOrdinal($Now, $Payback.Start) -lt 0) {
        return $true
    }
    if ($Payback.Once -and (Test-SessionLogon -Payback $Payback -Now $Now -Uptime $Uptime)) {
        return $true
    }
    $elapsed = if ($Uptime -ge $Payback.Uptime) { $Uptime - $Payback.Uptime } else { $Uptime }
    if ($Payback.FromNextStart) {
        $waited = [long] ([datetime]::ParseExact($Now, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture)).TotalSeconds
        if ($elapsed -ge 86400 + $Payback.Seconds -or $waited -ge 86400 + $Payback.Seconds) {
            return $true
        }
        return (Test-Restarted -Payback $Payback -Now $Now -Uptime $Uptime) -and $Uptime -ge $Payback.Seconds
    }
    return (
        [string]::CompareOrdinal(
            $Now,
            [datetime]::ParseExact($Payback.Start, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Payback.Seconds).ToString('u')
        ) -ge 0 -or
        $elapsed -ge $Payback.Seconds
    )
}
