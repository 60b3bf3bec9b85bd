# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Test-KeyDoubtful {
    <#
    .SYNOPSIS
    Whether the access list of the key may be read by SYSTEM only, and Schannel could not use some key
    since it was made.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Observed
    )

    $certificate = $Observed.Certificate
    $key = $Observed.Key
    if ($null -eq $certificate -or $key.Sddl.Length -ne 0 -or $key.File -eq 'absent') {
        return $false
    }
    foreach ($each in $Observed.KeyEvents) {
        if ([string]::CompareOrdinal($each.Time, $certificate.NotBefore) -ge 0) {
            return $true
        }
    }
    return $false
}
