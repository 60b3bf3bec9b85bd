# Generated from src/recipe/rdp-certificate-plan.ts: change it there.

function Get-PinnedChange {
    <#
    .SYNOPSIS
    What mends a certificate that somebody chose without choosing another.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed
    )

    $problems = @(Get-CertificateProblem -Observed $Observed | Where-Object { $_ -ne 'NotYetValid' })
    if ($problems.Count -eq 0) {
        return @()
    }
    Assert-BindingFree -Observed $Observed
    if (@($problems | Where-Object { $_ -ne 'KeyUnreadable' }).Count -eq 0) {
        return @(Get-KeyAccessChange -Key $Observed.Key)
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The listener is bound to the certificate $($Observed.Listener.Thumbprint), which Windows did not make. Add -Thumbprint " + 'with that of a valid one, or -Unpin, and Windows shows its own.'),
        'CertificatePinned',
        'InvalidOperation',
        $null
    )
}
