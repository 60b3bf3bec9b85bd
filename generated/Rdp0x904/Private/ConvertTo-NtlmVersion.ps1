# Generated from src/protocol/ntlm.ts: change it there.

function ConvertTo-NtlmVersion {
    <#
    .SYNOPSIS
    The last byte is NTLMSSP_REVISION_W2K3.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Version
    )

    $parts = @($Version -csplit '.', 0, 'SimpleMatch' | ForEach-Object { ConvertFrom-IntegerPrefix -Text $_ })
    $build = if ($parts.Count -gt 2) { $parts[2] } else { 0 }
    return @(
        $(if ($parts.Count -gt 0) { $parts[0] } else { 0 }),
        $(if ($parts.Count -gt 1) { $parts[1] } else { 0 }),
        ($build % 256),
        [Math]::Floor([double] ($build / 256)),
        0,
        0,
        0,
        15
    )
}
