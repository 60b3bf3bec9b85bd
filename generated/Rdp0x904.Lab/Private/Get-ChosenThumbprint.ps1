# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Get-ChosenThumbprint {
    <#
    .SYNOPSIS
    Empty where none is chosen.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Setting
    )

    if ($Setting.SSLCertificateSHA1HashType -eq 3) {
        return $Setting.SSLCertificateSHA1Hash.ToUpperInvariant()
    }
    return ''
}
