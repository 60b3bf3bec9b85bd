# Generated from src/windows/own-host.ts: change it there.

function Test-OwnName {
    <#
    .SYNOPSIS
    Whether a name stands for this computer: one that every computer gives itself, or its own, with its
    domain or without.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Name
    )

    $asked = $Name.ToLowerInvariant()
    if ([string]::Equals($asked, '.') -or [string]::Equals($asked, 'localhost') -or
        [string]::Equals($asked, '127.0.0.1') -or
        [string]::Equals($asked, '::1')) {
        return $true
    }
    try {
        $system = Get-CimInstance -ClassName 'Win32_ComputerSystem' -ErrorAction Stop
        $own = $system.DNSHostName.ToLowerInvariant()
        return [string]::Equals($asked, $own) -or [string]::Equals($asked, "$own.$($system.Domain.ToLowerInvariant())")
    } catch {
        # No Windows, or one that does not say its name: then another is meant.
        return $false
    }
}
