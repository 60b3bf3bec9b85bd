# Generated from src/simulator/w32tm.ts: change it there.

function Get-LabTimeFailure {
    [CmdletBinding()]
    param(
        [string] $Words
    )

    return [pscustomobject]@{
        ExitCode = 1
        Lines    = @("The following error occurred: $Words")
    }
}
