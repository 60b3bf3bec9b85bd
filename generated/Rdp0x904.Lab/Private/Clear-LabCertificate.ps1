# Generated from src/simulator/certificates.ts: change it there.

function Clear-LabCertificate {
    <#
    .SYNOPSIS
    Remove-Item on a certificate: the store entry goes, its key stays (about_Certificate_Provider,
    "Deleting certificates").
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $store = Get-LabPathLeaf -Path (Get-LabPathParent -Path $Path)
    $thumbprint = Get-LabPathLeaf -Path $Path
    $kept = @(
        $script:Lab.Host.Certificates |
            Where-Object {
                (
                    -not (Test-LabPathEqual -One $_.Store -Other $store) -or
                    -not (Test-LabPathEqual -One $_.Thumbprint -Other $thumbprint)
                )
            }
    )
    if ($kept.Count -eq $script:Lab.Host.Certificates.Count) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    $value = Find-LabRegistryKey -Path "HKLM:\SOFTWARE\Microsoft\SystemCertificates\$store"
    if ($(if ($null -ne $value) { $value.Rights } else { $null }) -ne 'full') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'System.ComponentModel.Win32Exception',
            'NotSpecified',
            $null
        )
    }
    $script:Lab.Host.Certificates = $kept
}
