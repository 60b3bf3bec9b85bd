# Generated from src/protocol/ntlm.ts: change it there.

function Read-NtlmVersion {
    <#
    .SYNOPSIS
    VERSION (MS-NLMP 2.2.2.10): major, minor, build.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Message
    )

    return @(
        @(
            $(if ($Message.Count -gt 48) { $Message[48] } else { 0 }),
            $(if ($Message.Count -gt 49) { $Message[49] } else { 0 }),
            (Read-Short -Bytes $Message -Start 50)
        ) |
            ForEach-Object { ConvertTo-NumberText -Value $_ }
    ) -join '.'
}
