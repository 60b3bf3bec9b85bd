# Generated from src/protocol/dotnet-faults.ts: change it there.

function ConvertTo-ConnectFault {
    <#
    .SYNOPSIS
    By the names of System.Net.Sockets.SocketError.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Code
    )

    if ([string]::Equals($Code, 'ConnectionRefused')) {
        return 'refused'
    }
    if ([string]::Equals($Code, 'AccessDenied')) {
        return 'not permitted'
    }
    if ([array]::IndexOf([string[]] @('Timeout', 'TimedOut'), $Code) -ge 0) {
        return 'timeout'
    }
    $isUnreachable = [array]::IndexOf([string[]] @('HostUnreachable', 'NetworkUnreachable', 'HostDown', 'NetworkDown'), $Code) -ge 0
    if ($isUnreachable) {
        return 'unreachable'
    }
    return 'other'
}
