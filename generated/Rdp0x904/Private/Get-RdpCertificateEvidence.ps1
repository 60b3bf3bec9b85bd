# Generated from src/windows/rdp-certificate.ts: change it there.

function Get-RdpCertificateEvidence {
    <#
    .SYNOPSIS
    Everything that was looked at, as evidence.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed
    )

    $evidence = [System.Collections.Generic.List[object]]::new()
    if ($Observed.Template.Kind -ne 'Absent') {
        $evidence.Add((Get-RegistryEvidence -Value $Observed.Template))
    }
    $evidence.Add((Get-RegistryEvidence -Value $Observed.Pin))
    if ($Observed.Binding -ne 'pinned') {
        $evidence.Add((Get-RegistryEvidence -Value $Observed.SelfSigned))
    }
    if ($Observed.SearchFailure.Length -ne 0) {
        $evidence.Add(
            [pscustomobject]@{
                Source  = 'Cert:\LocalMachine'
                Reading = $Observed.SearchFailure
            }
        )
    }
    if ($null -ne $Observed.Certificate) {
        $evidence.Add((Get-CertificateEvidence -Certificate $Observed.Certificate))
    }
    $evidence.Add(
        [pscustomobject]@{
            Source  = 'Computer name and clock'
            Reading = "$($Observed.ComputerName), $($Observed.Now)"
        }
    )
    if ($Observed.Binding -eq 'self-signed') {
        $evidence.Add((Get-KeyFileEvidence -KeyFile $Observed.KeyFile))
    }
    $evidence.Add($Observed.Service)
    foreach ($entry in $Observed.Events) {
        $evidence.Add((Get-EventEvidence -Entry $entry))
    }
    return $evidence.ToArray()
}
