# Generated from src/protocol/credssp-request.ts: change it there.

function Find-Field {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Fields,
        [double] $Tag
    )

    foreach ($each in $Fields) {
        if ($each.Tag -eq $Tag) {
            return $each
        }
    }
    return $null
}
