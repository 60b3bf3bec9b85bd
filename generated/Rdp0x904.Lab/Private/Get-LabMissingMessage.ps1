# Generated from src/simulator/path.ts: change it there.

function Get-LabMissingMessage {
    <#
    .SYNOPSIS
    What every provider says of a path that is not there; the error's id is PathNotFound in every
    cmdlet.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    return "Cannot find path '$Path' because it does not exist."
}
