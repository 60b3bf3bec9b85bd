# Generated from src/windows/change.ts: change it there.

function Get-ChangeDescription {
    <#
    .SYNOPSIS
    How the prompt and the journal name a change.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'InterfaceMtu' {
            return [pscustomobject]@{
                Target = "$($Change.Alias) ($($Change.AddressFamily))"
                Action = "Set the MTU to $($Change.ActiveMtu) bytes"
            }
        }
        'RegistryValue' {
            return [pscustomobject]@{
                Target = "$($Change.Path) $($Change.Name)"
                Action = if ($Change.ValueKind -eq 'Absent') {
                    'Remove the value'
                } else {
                    "Set to $($Change.ValueKind) $($Change.Text)"
                }
            }
        }
        'CertificateRemoval' {
            return [pscustomobject]@{
                Target = "Cert:\LocalMachine\$($Change.Store)\$($Change.Thumbprint) ($($Change.Subject))"
                Action = 'Remove the certificate and its key file, without a way back'
            }
        }
        'CertificateRenewal' {
            return [pscustomobject]@{
                Target = 'Remote Desktop Configuration (SessionEnv)'
                Action = if ($Change.AllowSessionDrop) {
                    'Restart the service, and if that is not enough TermService with every session, for a new certificate'
                } else {
                    'Restart the service for a new certificate'
                }
            }
        }
    }
}
