# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Invoke-CertificateRenewalChange {
    <#
    .SYNOPSIS
    Restarts SessionEnv, which makes a certificate where it finds none, and waits for it. TermService is
    the second attempt. Without a new certificate in the end this fails: a removed one alone repairs
    nothing.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Restart-Service -Name SessionEnv -Confirm:$false -ErrorAction Stop
    if (Wait-CertificateRenewal -Change $Change) {
        return
    }
    if ($Change.AllowSessionDrop) {
        # UmRdpService depends on it and is restarted with it.
        Restart-Service -Name TermService -Force -Confirm:$false -ErrorAction Stop
        if (Wait-CertificateRenewal -Change $Change) {
            return
        }
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new('Windows made no new certificate within 30 seconds. ' + 'Look in the System log for event 1057 of the Remote Connection Manager, and at the rights of SYSTEM on ' + 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop and on the MachineKeys folder.'),
        'CertificateNotRenewed',
        'OperationTimeout',
        $null
    )
}
