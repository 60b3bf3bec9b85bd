# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

function Get-PlumbingFinding {
    <#
    .SYNOPSIS
    What is said of what certificates need: the store, the folder of keys, the services.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed,
        $Sound
    )

    $plumbing = $Observed.Plumbing
    $findings = [System.Collections.Generic.List[object]]::new()
    $fault = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $Sound.Cause
        Id         = $Sound.Id
        Title      = $Sound.Title
        Evidence   = $Sound.Evidence
        Impact     = $Sound.Impact
        ClientCode = $Sound.ClientCode
        Status     = 'fault'
        Grade      = 'B'
        Repair     = 'Repair-RdpCertificate'
    }
    if (@(Get-StoreDenial -Plumbing $plumbing).Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 5
                Id         = 'CertificateStoreDenied'
                Title      = 'SYSTEM is denied access to the store of Remote Desktop, so Windows can neither make nor renew a certificate.'
            }
        )
    }
    $disabled = @(Get-DisabledService -Plumbing $plumbing)
    if ($disabled.Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $fault.Status
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 8
                Id         = 'CertificateServiceDisabled'
                Title      = "Certificates need services that are disabled: $($disabled -join ', ')."
            }
        )
    }
    if (Test-StoreMisnamed -Plumbing $plumbing) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Repair     = $fault.Repair
                Cause      = 8
                Id         = 'CertificateStoreMisnamed'
                Status     = 'suspect'
                Title      = 'Self-signed certificates are to be kept in another store than Remote Desktop.'
            }
        )
    }
    if (Test-MachineKeysChanged -Plumbing $plumbing) {
        $needed = Test-MachineKeysInTheWay -Observed $Observed
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $fault.Evidence
                Grade      = $fault.Grade
                Impact     = $fault.Impact
                ClientCode = $fault.ClientCode
                Cause      = 4
                Id         = 'MachineKeysChanged'
                Status     = 'suspect'
                Title      = if ($needed) {
                    'The folder of machine keys has another access list than Windows gives it.'
                } else {
                    'The folder of machine keys has another access list than Windows gives it; as the key can be read, it is left alone.'
                }
                Repair     = if ($needed) { 'Repair-RdpCertificate' } else { '' }
            }
        )
    }
    return $findings.ToArray()
}
