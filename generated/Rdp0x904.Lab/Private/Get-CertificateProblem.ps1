# Generated from src/windows/rdp-certificate-problem.ts: change it there.

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

    $listener = $Observed.Listener
    if ($listener.Binding -eq 'unknown' -or $Observed.SearchFailure.Length -ne 0) {
        return @()
    }
    if ($listener.Thumbprint.Length -eq 0) {
        return @('Unnamed')
    }
    $certificate = $Observed.Certificate
    if ($null -eq $certificate) {
        return @('Missing')
    }
    $problems = @(Get-UsageProblem -Certificate $certificate -Key $Observed.Key -Now $Observed.Now)
    # A chosen certificate may carry any name and has its purposes; the one that Windows makes carries the computer's.
    if ($listener.Binding -eq 'pinned') {
        if (Test-ServerUsage -Usages $certificate.Usages) {
            return $problems
        }
        return $problems + @('WrongUsage')
    }
    if (Test-Subject -Subject $certificate.Subject -ComputerName $Observed.ComputerName) {
        return $problems
    }
    return $problems + @('Stale')
}
