# Generated from src/recipe/tls-finding.ts: change it there.

function Test-CipherMismatch {
    <#
    .SYNOPSIS
    Whether a client of the last day had no cipher suite in common with some service of this computer.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    $yesterday = [datetime]::ParseExact($State.Now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((-86400)).ToString('u')
    foreach ($each in $State.Events) {
        if ($each.Id -eq 36874 -and [string]::CompareOrdinal($each.Time, $yesterday) -gt 0) {
            return $true
        }
    }
    return $false
}
