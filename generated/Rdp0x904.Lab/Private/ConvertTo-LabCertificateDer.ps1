# Generated from src/simulator/certificate-der.ts: change it there.

function ConvertTo-LabCertificateDer {
    <#
    .SYNOPSIS
    A certificate in DER that says what the entry says (RFC 5280 4.1), with a key and a signature that
    are none.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Entry
    )

    $validity = @(ConvertTo-LabMoment -Instant $Entry.NotBefore) + @(ConvertTo-LabMoment -Instant $Entry.NotAfter)
    $body = @(160, 3, 2, 1, 2) + @(ConvertTo-Der -Tag 2 -Content (@(0) + ([byte[]] @($Entry.SerialNumber -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })))) + @(48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 11, 5, 0) + @(ConvertTo-LabName -Name $Entry.Issuer) + @(ConvertTo-Der -Tag 48 -Content $validity) + @(ConvertTo-LabName -Name $Entry.Subject) + @(ConvertTo-Der -Tag 48 -Content (@(48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0) + @(Get-LabKey))) + @(Join-LabUsage -Usages $Entry.EnhancedKeyUsages)
    return @(ConvertTo-Der -Tag 48 -Content (@(ConvertTo-Der -Tag 48 -Content $body) + @(48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 11, 5, 0) + @(ConvertTo-Der -Tag 3 -Content @(0, 0))))
}
