# Generated from src/windows/changes/power-setting.ts: change it there.

function Invoke-PowerProgram {
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $outcome = Invoke-NativeProgram -Program 'powercfg.exe' -Words $Words
    if ($outcome.ExitCode -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("powercfg $($Words -join ' ') was refused: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' '))"),
            'PowerSettingRefused',
            'InvalidOperation',
            $null
        )
    }
}
