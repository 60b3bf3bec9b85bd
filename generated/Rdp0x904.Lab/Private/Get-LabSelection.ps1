# Generated from src/simulator/answer.ts: change it there.

function Get-LabSelection {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    return [pscustomobject]@{
        Kind     = 'selected'
        Protocol = Get-ProtocolValue -Name $Name
        Flags    = 0
    }
}
