# Generated from src/simulator/certificate-der.ts: change it there.

function Join-LabUsage {
    <#
    .SYNOPSIS
    The extension id-ce-extKeyUsage (RFC 5280 4.2.1.12), where there is one.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Usages
    )

    if ($Usages.Count -eq 0) {
        return @()
    }
    $identifiers = @($Usages | ForEach-Object { @(ConvertTo-LabIdentifier -Id $_) })
    $value = @(ConvertTo-Der -Tag 4 -Content @(ConvertTo-Der -Tag 48 -Content $identifiers))
    return @(ConvertTo-Der -Tag 163 -Content @(ConvertTo-Der -Tag 48 -Content @(ConvertTo-Der -Tag 48 -Content (@(6, 3, 85, 29, 37) + $value))))
}
