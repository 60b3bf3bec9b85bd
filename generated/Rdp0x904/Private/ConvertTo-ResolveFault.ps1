# Generated from src/protocol/dotnet-faults.ts: change it there.

function ConvertTo-ResolveFault {
    <#
    .SYNOPSIS
    By the names of System.Net.Sockets.SocketError.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Code
    )

    if ([array]::IndexOf([string[]] @('Timeout', 'TimedOut'), $Code) -ge 0) {
        return 'timeout'
    }
    if ([array]::IndexOf([string[]] @('', 'HostNotFound', 'NoData'), $Code) -ge 0) {
        return 'name not found'
    }
    return 'resolver unavailable'
}
