# Generated from src/simulator/registry.ts: change it there.

function Find-LabStoredCertificateKey {
    <#
    .SYNOPSIS
    learn.microsoft.com, "System Store Locations": each certificate has a key below its store, named by
    its thumbprint.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    foreach ($entry in $script:Lab.Host.Certificates) {
        $storePath = "HKLM:\SOFTWARE\Microsoft\SystemCertificates\$($entry.Store)"
        if (-not (Test-LabPathEqual -One $Path -Other "$storePath\Certificates\$($entry.Thumbprint)")) {
            continue
        }
        $store = $null
        foreach ($each in $script:Lab.Host.Registry) {
            if (Test-LabPathEqual -One $each.Path -Other $storePath) {
                $store = $each
                break
            }
        }
        return [pscustomobject]@{
            Path          = $Path
            Rights        = if ($null -ne $store) { $store.Rights } else { 'full' }
            ServiceRights = if ($null -ne $store) { $store.ServiceRights } else { 'full' }
            Sddl          = if ($null -ne $store) { $store.Sddl } else { '' }
            Values        = @(
                [pscustomobject]@{
                    Name = 'Blob'
                    Kind = 'Binary'
                    Text = ConvertTo-LabCertificateBlob -Entry $entry
                }
            )
        }
    }
    return $null
}
