# Generated from src/simulator/certificates.ts: change it there.

function Get-LabStoredCertificate {
    <#
    .SYNOPSIS
    Get-ChildItem on a store of the computer. A store exists when its registry key does, and is as
    closed as that key; the provider passes on what the operating system says
    (about_Certificate_Provider).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Path
    )

    $store = Get-LabPathLeaf -Path $Path
    $key = Find-LabRegistryKey -Path "HKLM:\SOFTWARE\Microsoft\SystemCertificates\$store"
    if (-not (Test-LabPathEqual -One (Get-LabPathParent -Path $Path) -Other 'Cert:\LocalMachine') -or $null -eq $key) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if ($key.Rights -eq 'none') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'System.ComponentModel.Win32Exception',
            'NotSpecified',
            $null
        )
    }
    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in $script:Lab.Host.Certificates) {
        if (-not (Test-LabPathEqual -One $entry.Store -Other $store)) {
            continue
        }
        $found.Add(
            [pscustomobject]@{
                Thumbprint           = $entry.Thumbprint
                Subject              = $entry.Subject
                SerialNumber         = $entry.SerialNumber
                NotBefore            = [datetime]::ParseExact($entry.NotBefore, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
                NotAfter             = [datetime]::ParseExact($entry.NotAfter, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
                HasPrivateKey        = $entry.HasPrivateKey
                EnhancedKeyUsageList = @(
                    $entry.EnhancedKeyUsages |
                        ForEach-Object {
                            [pscustomobject]@{
                                ObjectId = $_
                            }
                        }
                )
            }
        )
    }
    return $found.ToArray()
}
