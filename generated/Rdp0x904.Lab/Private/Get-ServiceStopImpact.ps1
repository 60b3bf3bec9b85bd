# Generated from src/windows/services.ts: change it there.

function Get-ServiceStopImpact {
    <#
    .SYNOPSIS
    Who is cut off when a service stops: it carries all sessions, or perhaps the caller's way in, or
    nobody.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    $lower = $Name.ToLowerInvariant()
    if ([string]::Equals($lower, 'termservice')) {
        return 'all sessions'
    }
    if ([string]::Equals($lower, 'winrm') -or [string]::Equals($lower, 'sshd')) {
        return 'own connection'
    }
    return 'none'
}
