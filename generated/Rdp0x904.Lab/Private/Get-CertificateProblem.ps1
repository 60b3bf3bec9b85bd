# Generated from src/windows/rdp-certificate.ts: change it there.

function Get-CertificateProblem {
    <#
    .SYNOPSIS
    What is wrong with the certificate; nothing where it is fine, or where it could not be looked at.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed
    )

    if ($Observed.Binding -eq 'unknown' -or $Observed.SearchFailure.Length -ne 0) {
        return @()
    }
    if ($Observed.Thumbprint.Length -eq 0) {
        return @('Unnamed')
    }
    $certificate = $Observed.Certificate
    if ($null -eq $certificate) {
        return @('Missing')
    }
    $problems = [System.Collections.Generic.List[object]]::new()
    if ([string]::CompareOrdinal($certificate.NotAfter, $Observed.Now) -le 0) {
        $problems.Add('Expired')
    }
    if ([string]::CompareOrdinal($certificate.NotBefore, $Observed.Now) -gt 0) {
        $problems.Add('NotYetValid')
    }
    if (-not $certificate.HasPrivateKey) {
        $problems.Add('WithoutKey')
    }
    if ($Observed.Binding -eq 'pinned') {
        if (-not (Test-ServerUsage -Usages $certificate.Usages)) {
            $problems.Add('WrongUsage')
        }
        return $problems.ToArray()
    }
    # A chosen certificate may carry any name; the one that Windows makes carries the computer's.
    if (-not (Test-Subject -Subject $certificate.Subject -ComputerName $Observed.ComputerName)) {
        $problems.Add('Stale')
    }
    if ($certificate.HasPrivateKey -and $Observed.KeyFile.Path.Length -eq 0) {
        $problems.Add('KeyFileMissing')
    }
    if ($Observed.KeyFile.Sddl.Length -ne 0 -and -not (Test-ServiceAccess -Sddl $Observed.KeyFile.Sddl)) {
        $problems.Add('KeyUnreadable')
    }
    return $problems.ToArray()
}
