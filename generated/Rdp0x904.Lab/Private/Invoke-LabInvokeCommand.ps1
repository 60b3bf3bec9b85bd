# Generated from src/simulator/native.ts: change it there.

function Invoke-LabInvokeCommand {
    <#
    .SYNOPSIS
    Invoke-Command with the script of native programs: the first argument is the program.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $program = if ($Received.ArgumentList.Count -gt 0) {
        $Received.ArgumentList[0]
    } else {
        ''
    }
    $words = @($Received.ArgumentList | Select-Object -Skip 1)
    if ([string]::Equals($program, 'powercfg.exe')) {
        return Invoke-LabPowerProgram -Words $words
    }
    if ([string]::Equals($program, 'netsh.exe')) {
        return Invoke-LabNetshProgram -Words $words
    }
    if ([string]::Equals($program, 'nltest.exe')) {
        return Invoke-LabNltestProgram -Words $words
    }
    if ([string]::Equals($program, 'logoff.exe')) {
        return Invoke-LabLogoffProgram -Words $words
    }
    if ([string]::Equals($program, 'qwinsta.exe')) {
        return Invoke-LabQwinstaProgram -Words $words
    }
    if ([string]::Equals($program, 'w32tm.exe')) {
        return Invoke-LabTimeProgram -Words $words
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The term '$program' is not recognized as the name of a cmdlet, function, script file, or operable program."),
        'CommandNotFoundException',
        'ObjectNotFound',
        $null
    )
}
