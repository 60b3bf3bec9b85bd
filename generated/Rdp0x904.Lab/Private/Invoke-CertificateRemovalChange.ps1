# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Invoke-CertificateRemovalChange {
    <#
    .SYNOPSIS
    Removes the store entry first: without it the key file is of no use, while the reverse would leave a
    broken certificate.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $parameters = @{
        LiteralPath = "Cert:\LocalMachine\$($Change.Store)\$($Change.Thumbprint)"
        Confirm     = $false
        ErrorAction = 'Stop'
    }
    Remove-Item @parameters
    if ($Change.KeyFile.Length -ne 0 -and (Test-Path -LiteralPath $Change.KeyFile -ErrorAction Stop)) {
        Clear-KeyFile -Change $Change
    }
}
