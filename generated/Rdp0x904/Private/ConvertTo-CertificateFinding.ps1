# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

function ConvertTo-CertificateFinding {
    <#
    .SYNOPSIS
    What one problem means.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Problem,
        $Sound
    )

    $fault = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $Sound.Cause
        Id         = $Sound.Id
        Title      = $Sound.Title
        Evidence   = $Sound.Evidence
        Grade      = $Sound.Grade
        Impact     = $Sound.Impact
        ClientCode = $Sound.ClientCode
        Status     = 'fault'
        Repair     = 'Repair-RdpCertificate'
    }
    switch ($Problem) {
        'Expired' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $fault.Cause
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Id         = 'CertificateExpired'
                Title      = 'The certificate of Remote Desktop has expired.'
            }
        }
        'Missing' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $fault.Cause
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Id         = 'CertificateMissing'
                Title      = 'The certificate that Remote Desktop is to show is in no store.'
            }
        }
        'Unnamed' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $fault.Cause
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Id         = 'CertificateUnnamed'
                Title      = 'No certificate is named for Remote Desktop, or not by a SHA-1 hash of 20 bytes.'
            }
        }
        'Stale' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 2
                Id         = 'CertificateStale'
                Title      = 'The certificate of Remote Desktop carries another computer name.'
            }
        }
        'KeyUnreadable' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 3
                Id         = 'CertificateKeyUnreadable'
                Grade      = 'B'
                Title      = 'Remote Desktop Services may not read the private key of the certificate.'
            }
        }
        'WithoutKey' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 6
                Id         = 'CertificateWithoutKey'
                Grade      = 'B'
                Title      = 'The certificate of Remote Desktop has no private key.'
            }
        }
        'KeyFileMissing' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $fault.Evidence
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 6
                Id         = 'CertificateKeyFileMissing'
                Status     = 'suspect'
                Grade      = 'B'
                Title      = 'The file with the private key of the certificate is not there.'
            }
        }
        'WrongUsage' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $fault.Cause
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Id         = 'CertificateWrongUsage'
                Title      = 'The certificate of Remote Desktop is not meant for servers.'
            }
        }
        'NotYetValid' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $fault.Evidence
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Cause      = 22
                Id         = 'CertificateNotYetValid'
                Status     = 'suspect'
                Grade      = 'C'
                Title      = 'The certificate of Remote Desktop is valid from a later time on: is the clock right?'
                # A new certificate would not set the clock.
                Repair     = ''
            }
        }
    }
}
