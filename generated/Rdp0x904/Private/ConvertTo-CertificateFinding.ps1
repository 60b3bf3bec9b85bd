# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function ConvertTo-CertificateFinding {
    <#
    .SYNOPSIS
    What one problem means, with the evidence of the whole observation.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Problem,
        $Sound
    )

    switch ($Problem) {
        'Expired' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $Sound.Cause
                Evidence   = $Sound.Evidence
                Grade      = $Sound.Grade
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Id         = 'CertificateExpired'
                Status     = 'fault'
                Title      = 'The certificate of Remote Desktop has expired.'
            }
        }
        'Missing' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $Sound.Cause
                Evidence   = $Sound.Evidence
                Grade      = $Sound.Grade
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Id         = 'CertificateMissing'
                Status     = 'fault'
                Title      = 'The certificate that Remote Desktop is to show is in no store.'
            }
        }
        'Unnamed' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $Sound.Cause
                Evidence   = $Sound.Evidence
                Grade      = $Sound.Grade
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Id         = 'CertificateUnnamed'
                Status     = 'fault'
                Title      = 'No certificate is named for Remote Desktop, or not by a SHA-1 hash of 20 bytes.'
            }
        }
        'Stale' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Grade      = $Sound.Grade
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Cause      = 2
                Id         = 'CertificateStale'
                Status     = 'fault'
                Title      = 'The certificate of Remote Desktop carries another computer name.'
            }
        }
        'KeyUnreadable' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Cause      = 3
                Id         = 'CertificateKeyUnreadable'
                Status     = 'fault'
                Grade      = 'B'
                Title      = 'Remote Desktop Services may not read the private key of the certificate.'
            }
        }
        'WithoutKey' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Cause      = 6
                Id         = 'CertificateWithoutKey'
                Status     = 'fault'
                Grade      = 'B'
                Title      = 'The certificate of Remote Desktop has no private key.'
            }
        }
        'KeyFileMissing' {
            # Windows knows containers beyond the three whose file names are known.
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Cause      = 6
                Id         = 'CertificateKeyFileMissing'
                Status     = 'suspect'
                Grade      = 'B'
                Title      = 'None of the known key files of the certificate is there.'
            }
        }
        'WrongUsage' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $Sound.Cause
                Evidence   = $Sound.Evidence
                Grade      = $Sound.Grade
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Id         = 'CertificateWrongUsage'
                Status     = 'fault'
                Title      = 'The certificate of Remote Desktop is not meant for servers.'
            }
        }
        'NotYetValid' {
            return [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Cause      = 22
                Id         = 'CertificateNotYetValid'
                Status     = 'suspect'
                Grade      = 'C'
                Title      = 'The certificate of Remote Desktop is valid from a later time on: is the clock right?'
                Repair     = ''
            }
        }
    }
}
