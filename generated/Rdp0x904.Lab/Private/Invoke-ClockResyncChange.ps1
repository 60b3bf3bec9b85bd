# Generated from src/windows/changes/clock-resync.ts: change it there.

function Invoke-ClockResyncChange {
    <#
    .SYNOPSIS
    Sets the clock, and waits for it. A restart of the service would end before the time has come.
    #>
    [CmdletBinding()]
    param()

    $outcome = Invoke-NativeProgram -Program 'w32tm.exe' -Words @('/resync', '/rediscover')
    if ($outcome.ExitCode -eq 0) {
        return
    }
    # The words around the number are translated.
    if (@($outcome.Lines | Where-Object { $_.Contains('0x80070005') }).Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The clock may not be set. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The time source did not set the clock: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' ')) A clock that is hours off is set with " + 'Set-Date first.'),
        'ClockNotSet',
        'InvalidOperation',
        $null
    )
}
