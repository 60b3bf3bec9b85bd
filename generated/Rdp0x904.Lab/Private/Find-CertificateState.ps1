# Generated from src/windows/certificates.ts: change it there.

function Find-CertificateState {
    <#
    .SYNOPSIS
    Looks for a certificate by its thumbprint in stores of the computer, in this order.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Stores,
        [string] $Thumbprint
    )

    $failure = ''
    foreach ($store in $Stores) {
        try {
            $stored = @(Get-ChildItem -LiteralPath "Cert:\LocalMachine\$store" -ErrorAction Stop)
            $certificate = $null
            foreach ($each in $stored) {
                if ([string]::Equals($each.Thumbprint, $Thumbprint)) {
                    $certificate = $each
                    break
                }
            }
            if ($null -ne $certificate) {
                return [pscustomobject]@{
                    Certificate = ConvertTo-CertificateState -Certificate $certificate -Store $store
                    Failure     = ''
                }
            }
        } catch {
            $caught = $_
            # A store that was never used is not there; any other failure must not pass for an empty store.
            if (-not [string]::Equals($caught.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
                $failure = "the store $store could not be read: $($caught.Exception.Message)"
            }
        }
    }
    return [pscustomobject]@{
        Certificate = $null
        Failure     = $failure
    }
}
