# Generated from src/windows/payback.ts: change it there.

function Test-SessionLogon {
    <#
    .SYNOPSIS
    Whether somebody logged on since: since the restart, where only that lets anybody in.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Payback,
        [string] $Now,
        [long] $Uptime
    )

    if ($Payback.FromNextStart -and -not (Test-Restarted -Payback $Payback -Now $Now -Uptime $Uptime)) {
        return $false
    }
    $since = if ($Payback.FromNextStart) {
        [datetime]::ParseExact($Now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((0 - $Uptime)).ToString('u')
    } else {
        $Payback.Start
    }
    try {
        $parameters = @{
            FilterHashtable = @{
                LogName      = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
                ProviderName = 'Microsoft-Windows-TerminalServices-LocalSessionManager'
                Id           = @(21, 25)
            }
            MaxEvents       = 1
            ErrorAction     = 'Stop'
        }
        $records = @(Get-WinEvent @parameters)
        foreach ($each in $records) {
            if ([string]::CompareOrdinal($each.TimeCreated.ToUniversalTime().ToString('u'), $since) -gt 0) {
                return $true
            }
        }
        return $false
    } catch {
        $failure = $_
        if ([string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return $false
        }
        throw $failure
    }
}
