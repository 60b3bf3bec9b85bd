# Generated from src/recipes/test-rdp-certificate-renewal.ts: change it there.

function Test-RdpCertificateRenewal {
    <#
    .SYNOPSIS
    Predicts whether Windows will be able to renew the certificate of Remote Desktop.

    .DESCRIPTION
    Windows makes its certificate for Remote Desktop for six months, and replaces it, key and all, when
    that time is over. A host that was hardened since works until that day. This looks at what the
    renewal needs, as it is today: the access of SYSTEM to the store, to the folder of machine keys and
    to the key file, and the services. A certificate that somebody chose, or that policy requests, is
    not renewed by Windows: 30 days before its end it is reported.

    .EXAMPLE
    Test-RdpCertificateRenewal

    Whether the next renewal will work, and when it is.

    .EXAMPLE
    Test-RdpCertificateRenewal | Where-Object -Property Status -EQ -Value 'suspect'

    For a management agent: only what somebody should look at ahead of time.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 3, 4, 5, 7, 8. Reads only.

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee890993(v=ws.10)

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpCertificateRenewal'
            $observation = Get-RdpCertificateRenewalTestObservation
            return Get-RdpCertificateRenewalTestFinding -Observed $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
