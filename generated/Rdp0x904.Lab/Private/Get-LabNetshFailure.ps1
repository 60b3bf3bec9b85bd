# Generated from src/simulator/netsh.ts: change it there.

function Get-LabNetshFailure {
    [CmdletBinding()]
    param(
        [string] $Message
    )

    return [pscustomobject]@{
        ExitCode = 1
        Lines    = @($Message, '')
    }
}
