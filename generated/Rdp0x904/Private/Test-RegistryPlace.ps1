# Generated from src/engine/journal/places.ts: change it there.

function Test-RegistryPlace {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    $lower = $Path.ToLowerInvariant()
    if ($lower.Contains('..') -or $lower.Contains('/') -or $lower.Contains('*')) {
        return $false
    }
    $items = @(
        'hklm:\software\microsoft\systemcertificates\remote desktop',
        'hklm:\software\microsoft\windows\currentversion\policies\system\credssp',
        'hklm:\software\policies\microsoft\cryptography\configuration\ssl',
        'hklm:\software\policies\microsoft\power\powersettings\29f6c1db-86da-48c5-9fdb-f2b67b1f44da',
        'hklm:\software\policies\microsoft\windows nt\terminal services',
        'hklm:\system\currentcontrolset\control\lsa',
        'hklm:\system\currentcontrolset\control\securityproviders\schannel',
        'hklm:\system\currentcontrolset\control\terminal server'
    )
    foreach ($each in $items) {
        if ([string]::Equals($lower, $each) -or $lower.StartsWith("$each\", [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
