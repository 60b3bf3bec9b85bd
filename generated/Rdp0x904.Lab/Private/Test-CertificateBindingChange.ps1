# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Test-CertificateBindingChange {
    <#
    .SYNOPSIS
    Whether the listener now shows what the change asked for.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return [string]::Equals((Get-ChosenThumbprint -Setting (Resolve-ListenerInstance)), $Change.Thumbprint)
}
