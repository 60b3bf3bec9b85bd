# Generated from src/simulator/answer.ts: change it there.

function Get-LabAnswer {
    <#
    .SYNOPSIS
    What Windows answers to a connection request in this state (MS-RDPBCGR 2.2.1.2.2 and 3.3.5.3.2), or
    undefined where it ends the connection: a client without a negotiation block has no place for a
    failure code.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HostValue,
        $Request
    )

    $asked = $Request.RequestedProtocols
    $asksHybrid = (Test-Protocol -Protocols $asked -Name 'HYBRID') -or (Test-Protocol -Protocols $asked -Name 'HYBRID_EX')
    $asksTls = (Test-Protocol -Protocols $asked -Name 'SSL') -or $asksHybrid

    if ($null -ne $HostValue.NegotiationFailure) {
        return Get-LabFailure -Request $Request -Code $HostValue.NegotiationFailure
    }
    # Standard security knows no NLA: with layer 0 UserAuthentication has no effect.
    if ($HostValue.SecurityLayer -eq 0) {
        if ($asksTls) {
            return Get-LabFailure -Request $Request -Code 2
        }
        return Get-LabStandardSecurity -Request $Request
    }
    if ($HostValue.UserAuthentication -and -not $asksHybrid) {
        return Get-LabFailure -Request $Request -Code 5
    }
    if (-not $asksTls) {
        if ($HostValue.SecurityLayer -eq 2) {
            return Get-LabFailure -Request $Request -Code 1
        }
        return Get-LabStandardSecurity -Request $Request
    }
    if ($null -eq $HostValue.Certificate) {
        $isRequired = $HostValue.SecurityLayer -eq 2 -or $HostValue.UserAuthentication
        if ($isRequired) {
            return Get-LabFailure -Request $Request -Code 3
        }
        return Get-LabStandardSecurity -Request $Request
    }
    if (Test-Protocol -Protocols $asked -Name 'HYBRID_EX') {
        return Get-LabSelection -Name 'HYBRID_EX'
    }
    if (Test-Protocol -Protocols $asked -Name 'HYBRID') {
        return Get-LabSelection -Name 'HYBRID'
    }
    return Get-LabSelection -Name 'SSL'
}
