# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function Get-RdpTlsPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpTls would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State,
        $LegacyVersion,
        $IncludePolicy
    )

    if (Test-TlsDenied -State $State) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('How this computer serves TLS could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    if ($State.Tls12.State -eq 'off' -or $State.Tls12.State -eq 'invalid') {
        foreach ($change in ConvertTo-TlsChange -Version $State.Tls12 -On $true) {
            $changes.Add($change)
        }
    }
    if ((Get-CipherList -Value $State.CipherSuites) -eq 'empty') {
        $source = $State.CipherSuites
        $path = $source.Path
        $name = $source.Name
        $parameters = @{
            Value         = $State.CipherSuites
            Owner         = $State.CipherSuitesOwner
            IncludePolicy = $IncludePolicy -eq $true
        }
        Assert-PolicyFree @parameters
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'RegistryValue'
                Path      = $path
                Name      = $name
                ValueKind = 'Absent'
                Text      = ''
                EmptyKey  = ''
            }
        )
    }
    $setting = $State.Listener.MinEncryptionLevel.Setting
    # Whoever made it a policy may have clients in mind that this computer does not see: the rest is repaired all the same.
    if ((Test-FipsLevelAlone -State $State) -and ($setting.Winner -ne 'policy' -or $IncludePolicy -eq $true)) {
        $parameters = @{
            Path  = (Select-PolicySettingPlace -Setting $setting -IncludePolicy $true).Path
            Name  = $setting.Name
            Level = 2
        }
        $changes.Add((ConvertTo-DWordChange @parameters))
    }
    foreach ($version in @($State.Tls10, $State.Tls11)) {
        $asked = $LegacyVersion -eq $(if ([string]::Equals($version.Name, 'TLS 1.0')) { 'Tls10' } else { 'Tls11' })
        $unwanted = $LegacyVersion -eq 'None' -and $version.State -eq 'on'
        if ($asked -or $unwanted) {
            foreach ($change in ConvertTo-TlsChange -Version $version -On $asked) {
                $changes.Add($change)
            }
        }
    }
    return $changes.ToArray()
}
