# Generated from src/protocol/outside-security.ts: change it there.

function Test-Accepted {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Offers,
        [string] $Asked
    )

    foreach ($each in $Offers) {
        if ([string]::Equals($each.Asked, $Asked) -and $each.Accepted) {
            return $true
        }
    }
    return $false
}
