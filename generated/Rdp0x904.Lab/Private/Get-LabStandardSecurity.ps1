# Generated from src/simulator/answer.ts: change it there.

function Get-LabStandardSecurity {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Request
    )

    if ($Request.HasBlock) {
        return Get-LabSelection -Name 'RDP'
    }
    return [pscustomobject]@{
        Kind = 'plain'
    }
}
