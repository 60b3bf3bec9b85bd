# Generated from src/protocol/credssp-step.ts: change it there.

function ConvertTo-ChallengeRequest {
    <#
    .SYNOPSIS
    Opens Network Level Authentication as far as it goes without naming anyone: the server answers an
    empty NTLM negotiation with a challenge that tells its name, its build and its clock. Version 6 is
    the newest of MS-CSSP 2.2.1.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $request = [pscustomobject]@{
        Version   = 6
        Token     = @(ConvertTo-NtlmNegotiate)
        ErrorCode = $null
    }
    return @(ConvertTo-TsRequest -Request $request)
}
