# Generated from src/simulator/answer.ts: change it there.

function Get-LabFailure {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Request,
        [double] $Code
    )

    if ($Request.HasBlock) {
        return [pscustomobject]@{
            Kind = 'failure'
            Code = $Code
        }
    }
    return $null
}
