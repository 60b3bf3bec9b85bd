# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Get-CertificateRenewalDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = 'Remote Desktop Configuration (SessionEnv)'
        Action = if ($Change.AllowSessionDrop) {
            'Restart the service, and if that is not enough TermService with every session, for a new certificate, without a way back'
        } else {
            'Restart the service for a new certificate, without a way back'
        }
        Impact = if ($Change.AllowSessionDrop) { 'all sessions' } else { 'none' }
    }
}
