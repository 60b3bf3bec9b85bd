# Generated from src/protocol/ntlm.ts: change it there.

function ConvertTo-NtlmNegotiate {
    <#
    .SYNOPSIS
    The first NTLM message (MS-NLMP 2.2.1.1): names nobody, asks for a challenge. Negotiate flags
    (2.2.2.5) as Windows itself offers them: UNICODE, REQUEST_TARGET, SIGN, SEAL, NTLM, ALWAYS_SIGN,
    EXTENDED_SESSIONSECURITY, VERSION, 128, KEY_EXCH, 56. CredSSP cannot do without SIGN and SEAL.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $flags = @(53, 130, 8, 226)
    $fields = @(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    return @(78, 84, 76, 77, 83, 83, 80, 0) + @(1, 0, 0, 0) + $flags + $fields + @(ConvertTo-NtlmVersion -Version '10.0.20348')
}
