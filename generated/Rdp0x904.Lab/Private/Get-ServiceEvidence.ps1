# Generated from src/windows/services.ts: change it there.

function Get-ServiceEvidence {
    <#
    .SYNOPSIS
    The state of a service as a line of evidence, such as `Running`.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $source = "Service $Name"
    try {
        return [pscustomobject]@{
            Source  = $source
            Reading = (Get-Service -Name $Name -ErrorAction Stop).Status.ToString()
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
        return [pscustomobject]@{
            Source  = $source
            Reading = 'not installed'
        }
    }
}
