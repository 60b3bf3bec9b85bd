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
            Source  = 'Computer name, build and clock'
            Reading = "$($Observed.ComputerName), $($Observed.Build), $($Observed.Now)"
        }
    )
    $evidence.Add((Get-CertificateKeyEvidence -Key $Observed.Key))
    foreach ($entry in $Observed.Events + $Observed.KeyEvents) {
        $evidence.Add((Get-EventEvidence -Entry $entry))
    }
    return $Observed.Listener.Evidence + $evidence.ToArray() + @(Get-PlumbingEvidence -Plumbing $Observed.Plumbing)
}
