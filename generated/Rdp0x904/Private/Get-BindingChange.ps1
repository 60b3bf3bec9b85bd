# Generated from src/recipe/rdp-certificate-plan.ts: change it there.

function Get-BindingChange {
    <#
    .SYNOPSIS
    Binds the certificate that was asked for; its key is made readable first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed,
        [string] $Thumbprint
    )

    $candidate = $Observed.Candidate
    if ($null -eq $candidate) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Cert:\LocalMachine\My holds no certificate $Thumbprint, or may not be read."),
            'CertificateNotFound',
            'ObjectNotFound',
            $null
        )
    }
    $problems = @(Get-CandidateProblem -Candidate $candidate -Key $Observed.CandidateKey -Now $Observed.Now)
    if ($problems.Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The certificate $Thumbprint cannot be shown by the listener: $($problems -join ', ')."),
            'CertificateUnfit',
            'InvalidArgument',
            $null
        )
    }
    $access = @(Get-KeyAccessChange -Key $Observed.CandidateKey)
    if ($Observed.Listener.Binding -eq 'pinned' -and [string]::Equals($Observed.Listener.Thumbprint, $Thumbprint)) {
        return $access
    }
    return $access + @(
        [pscustomobject]@{
            Kind       = 'CertificateBinding'
            Thumbprint = $Thumbprint
        }
    )
}
