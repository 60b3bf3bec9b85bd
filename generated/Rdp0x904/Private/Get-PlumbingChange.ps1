# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-PlumbingChange {
    <#
    .SYNOPSIS
    What brings the plumbing back to what Windows ships; without the folder of machine keys, which has
    its own condition.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Plumbing
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($service in Get-DisabledService -Plumbing $Plumbing) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'ServiceState'
                Service   = $service
                # What Windows ships (learn.microsoft.com, "Guidance on disabling system services on Windows Server").
                StartType = if ([string]::Equals($service, 'CryptSvc')) { 'Automatic' } else { 'Manual' }
                # It starts when a smart card is used.
                Status    = if ([string]::Equals($service, 'CertPropSvc')) {
                    'Unchanged'
                } else {
                    'Running'
                }
            }
        )
    }
    if (Test-StoreMisnamed -Plumbing $Plumbing) {
        $source = $Plumbing.StoreName
        $path = $source.Path
        $name = $source.Name
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'RegistryValue'
                Path      = $path
                Name      = $name
                ValueKind = 'String'
                Text      = 'Remote Desktop'
                EmptyKey  = ''
            }
        )
    }
    foreach ($text in Get-StoreDenial -Plumbing $Plumbing) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'AccessEntry'
                Path      = 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop'
                Operation = 'Remove'
                Text      = $text
            }
        )
    }
    return $changes.ToArray()
}
