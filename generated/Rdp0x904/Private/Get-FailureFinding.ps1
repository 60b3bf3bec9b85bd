# Generated from src/protocol/outside-connection.ts: change it there.

function Get-FailureFinding {
    <#
    .SYNOPSIS
    By the names of MS-RDPBCGR 2.2.1.2.2. The others make no sense as an answer to what the probe asks
    for.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $FailureName,
        [object[]] $Evidence
    )

    if ([string]::Equals($FailureName, 'SSL_NOT_ALLOWED_BY_SERVER')) {
        return Get-OutsideFinding -Id 'RdpSecurityOnly' -Status 'fault' -Evidence $Evidence
    }
    if ([string]::Equals($FailureName, 'SSL_CERT_NOT_ON_SERVER')) {
        return Get-OutsideFinding -Id 'CertificateMissing' -Status 'fault' -Evidence $Evidence
    }
    return Get-OutsideFinding -Id 'NegotiationFailure' -Status 'fault' -Evidence $Evidence
}
