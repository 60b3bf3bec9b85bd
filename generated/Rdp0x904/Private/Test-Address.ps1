# Generated from src/protocol/judge.ts: change it there.

function Test-Address {
    <#
    .SYNOPSIS
    Whether this is an IP address and no name: a name has no colon, and its last label is no number (RFC
    3696 section 2).
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $HostValue
    )

    return $HostValue.Contains(':') -or $HostValue -cmatch '^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\z'
}
