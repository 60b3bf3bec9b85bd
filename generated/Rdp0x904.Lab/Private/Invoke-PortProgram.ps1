# Generated from src/windows/changes/port-reservation.ts: change it there.

function Invoke-PortProgram {
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $outcome = Invoke-NativeProgram -Program 'netsh.exe' -Words $Words
    if ($outcome.ExitCode -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("netsh $($Words -join ' ') was refused: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' '))"),
            'PortReservationRefused',
            'InvalidOperation',
            $null
        )
    }
}
