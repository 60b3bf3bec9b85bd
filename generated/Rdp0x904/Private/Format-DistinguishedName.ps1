# Generated from src/protocol/certificate-name.ts: change it there.

function Format-DistinguishedName {
    <#
    .SYNOPSIS
    The name in one line, in the order of the certificate: `O=Contoso, CN=srv1`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Attributes
    )

    return ConvertTo-SafeText -Text (@($Attributes | ForEach-Object { "$(Get-AttributeName -Type $_.Type)=$($_.Value)" }) -join ', ')
}
