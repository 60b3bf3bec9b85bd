# Generated from src/simulator/w32tm.ts: change it there.

function Invoke-LabTimeResync {
    [CmdletBinding()]
    param()

    $running = $false
    foreach ($each in $script:Lab.Host.Services) {
        if ([string]::Equals($each.Name, 'W32Time') -and $each.Status -eq 'Running') {
            $running = $true
            break
        }
    }
    if ($script:Lab.Host.Account -eq 'User') {
        return Get-LabTimeFailure -Words 'Access is denied. (0x80070005)'
    }
    if (-not $running) {
        return Get-LabTimeFailure -Words 'The service has not been started. (0x80070426)'
    }
    if ($script:Lab.Host.TimeSource -ne 'Reachable') {
        return Get-LabTimeFailure -Words 'The computer did not resync because no time data was available.'
    }
    $script:Lab.Host.Clock = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds($script:Lab.Host.ClockOffset).ToString('u')
    $script:Lab.Host.ClockOffset = 0
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @('Sending resync command to local computer', 'The command completed successfully.')
    }
}
