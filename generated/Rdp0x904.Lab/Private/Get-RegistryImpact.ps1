# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-RegistryImpact {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $lower = $Path.ToLowerInvariant()
    $items = @(
        'hklm:\software\policies\microsoft\cryptography\configuration\ssl',
        'hklm:\software\microsoft\windows\currentversion\policies\system\credssp',
        'hklm:\system\currentcontrolset\control\securityproviders\schannel',
        'hklm:\system\currentcontrolset\control\lsa'
    )
    $matching = @(
        $items |
            Where-Object { [string]::Equals($lower, $_) -or $lower.StartsWith("$_\", [System.StringComparison]::Ordinal) }
    )
    if ($matching.Count -gt 0) {
        return 'reboot'
    }
    return 'none'
}
