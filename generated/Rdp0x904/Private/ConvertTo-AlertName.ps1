# Generated from src/protocol/dotnet-faults.ts: change it there.

function ConvertTo-AlertName {
    <#
    .SYNOPSIS
    `ProtocolVersion` as `protocol version`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Word
    )

    return ($Word -creplace '([a-z])([A-Z])', '$1 $2').ToLowerInvariant()
}
