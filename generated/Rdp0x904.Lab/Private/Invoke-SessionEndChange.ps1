# Generated from src/windows/changes/session-end.ts: change it there.

function Invoke-SessionEndChange {
    <#
    .SYNOPSIS
    Logs the session off, if it still is this user's, and waits until it is gone.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    if ($Change.Session -lt 1 -or -not (Test-Session -Change $Change)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("There is no session $($Change.Session) of $($Change.User) (any more)."),
            'SessionNotFound',
            'ObjectNotFound',
            $null
        )
    }
    $outcome = Invoke-NativeProgram -Program 'logoff.exe' -Words @("$($Change.Session)")
    if ($outcome.ExitCode -eq 0) {
        Wait-SessionEnd -Change $Change
        return
    }
    # The number of the error stands in brackets; the words around it are translated.
    if (@($outcome.Lines | Where-Object { $_.Contains('[5]') }).Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Session $($Change.Session) may not be ended. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("Session $($Change.Session) could not be ended: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' '))"),
        'SessionNotEnded',
        'InvalidOperation',
        $null
    )
}
