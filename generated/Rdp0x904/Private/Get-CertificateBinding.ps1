# Generated from src/windows/listener-certificate.ts: change it there.

function Get-CertificateBinding {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Template,
        $Pin,
        $SelfSigned
    )

    if ($Template.Kind -eq 'Denied' -or $Pin.Kind -eq 'Denied') {
        return 'unknown'
    }
    if ($Pin.Kind -ne 'Absent') {
        return 'pinned'
    }
    if ($SelfSigned.Kind -eq 'Denied') {
        return 'unknown'
    }
    return 'self-signed'
}
