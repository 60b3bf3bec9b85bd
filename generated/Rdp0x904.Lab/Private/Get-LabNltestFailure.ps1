# Generated from src/simulator/secure-channel.ts: change it there.

function Get-LabNltestFailure {
    [CmdletBinding()]
    param(
        [string] $Status
    )

    return [pscustomobject]@{
        ExitCode = 1
        Lines    = @("I_NetLogonControl failed: Status = $Status")
    }
}
