# Generated from src/protocol/outside-security.ts: change it there.

function Get-NameFinding {
    <#
    .SYNOPSIS
    A certificate must carry the name that was asked for, and one that the host made itself also the
    host's own.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Certificate,
        [string] $HostValue,
        $Challenge,
        [object[]] $Evidence
    )

    $names = $Certificate.Names
    $isAsked = Test-CertifiedName -Names $names -HostValue $HostValue
    $items = @(
        $(if ($null -ne $Challenge) { $Challenge.DnsComputerName } else { '' }),
        $(if ($null -ne $Challenge) { $Challenge.ComputerName } else { '' })
    )
    $own = @($items | Where-Object { $_.Length -ne 0 })
    if ($own.Count -eq 0) {
        if ($isAsked) {
            return @()
        }
        return @(Get-OutsideFinding -Id 'CertificateNameMismatch' -Status 'suspect' -Evidence $Evidence)
    }
    # The host was merely asked for by a name of another kind: an alias, or what a hosts file says.
    if (@($own | Where-Object { Test-CertifiedName -Names $names -HostValue $_ }).Count -gt 0) {
        if ($isAsked) {
            return @()
        }
        return @(Get-OutsideFinding -Id 'CertificateNameMismatch' -Status 'debt' -Evidence $Evidence)
    }
    if ($Certificate.SelfSigned) {
        return @(Get-OutsideFinding -Id 'CertificateStale' -Status 'fault' -Evidence $Evidence)
    }
    if ($isAsked) {
        return @()
    }
    return @(Get-OutsideFinding -Id 'CertificateStale' -Status 'suspect' -Evidence $Evidence)
}
