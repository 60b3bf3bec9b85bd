# Generated from src/protocol/outside-security.ts: change it there.

function Get-AlertFinding {
    <#
    .SYNOPSIS
    By the alerts of RFC 8446 section 6.2.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Alert,
        [object[]] $Evidence
    )

    if ([string]::Equals($Alert, 'protocol version')) {
        return @(Get-OutsideFinding -Id 'TlsVersionRefused' -Status 'fault' -Evidence $Evidence)
    }
    if ([string]::Equals($Alert, 'handshake failure') -or [string]::Equals($Alert, 'insufficient security')) {
        return @(Get-OutsideFinding -Id 'NoCommonCipher' -Status 'fault' -Evidence $Evidence)
    }
    $failure = Get-OutsideFinding -Id 'TlsFailure' -Status 'suspect' -Evidence $Evidence
    if ([string]::Equals($Alert, 'internal error')) {
        return @((Get-OutsideFinding -Id 'KeyUnreadable' -Status 'suspect' -Evidence $Evidence), $failure)
    }
    return @($failure)
}
