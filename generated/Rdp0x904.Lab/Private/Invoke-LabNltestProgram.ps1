# Generated from src/simulator/secure-channel.ts: change it there.

function Invoke-LabNltestProgram {
    <#
    .SYNOPSIS
    Nltest with /sc_reset and /sc_verify. It is not translated; it ends with 0 when it could ask,
    whatever the answer was, and it takes elevation (learn.microsoft.com, "Nltest"; "Troubleshoot secure
    channel issues").
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    $parts = @($(if ($Words.Count -gt 0) { $Words[0] } else { '' }) -csplit ':', 0, 'SimpleMatch')
    if ($script:Lab.Host.Account -eq 'User') {
        return Get-LabNltestFailure -Status '5 0x5 ERROR_ACCESS_DENIED'
    }
    if ($script:Lab.Host.Domain.Length -eq 0 -or
        -not (Test-LabPathEqual -One $(if ($parts.Count -gt 1) { $parts[1] } else { '' }) -Other $script:Lab.Host.Domain)) {
        return Get-LabNltestFailure -Status '1355 0x54b ERROR_NO_SUCH_DOMAIN'
    }
    if ([object]::Equals($(if ($parts.Count -gt 0) { $parts[0] } else { $null }), '/sc_reset') -and
        $script:Lab.Host.SecureChannel -eq 'Broken') {
        $script:Lab.Host.SecureChannel = 'Sound'
    }
    $status = Get-LabChannelStatus
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @(
            'Flags: b0 HAS_IP  HAS_TIMESERV',
            "Trusted DC Name \\dc01.$($script:Lab.Host.Domain)",
            "Trusted DC Connection Status Status = $status",
            "Trust Verification Status = $status",
            'The command completed successfully'
        )
    }
}
