# Generated from src/simulator/sessions.ts: change it there.

function Find-LabSession {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Wanted
    )

    foreach ($each in $script:Lab.Host.Sessions) {
        if ([string]::Equals("$($each.Number)", $Wanted)) {
            return $each
        }
    }
    return $null
}
