# Generated from src/recipe/tls-finding.ts: change it there.

function Get-TlsEvidence {
    <#
    .SYNOPSIS
    Everything that was looked at, as evidence.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
    )

    $evidence = [System.Collections.Generic.List[object]]::new()
    foreach ($version in @($State.Tls12, $State.Tls11, $State.Tls10)) {
        $evidence.Add((Get-RegistryEvidence -Value $version.Enabled))
        $evidence.Add((Get-RegistryEvidence -Value $version.DisabledByDefault))
    }
    $evidence.Add((Get-RegistryEvidence -Value $State.CipherSuites))
    if ($State.CipherSuites.Kind -ne 'Absent') {
        $evidence.Add(
            [pscustomobject]@{
                Source  = 'Group Policy object that wrote the cipher suites'
                Reading = $State.CipherSuitesOwner.Reading
            }
        )
    }
    $evidence.Add((Get-RegistryEvidence -Value $State.Fips))
    $evidence.Add((Get-PolicySettingEvidence -Setting $State.Listener.MinEncryptionLevel.Setting))
    foreach ($entry in $State.Events) {
        $evidence.Add((Get-EventEvidence -Entry $entry))
    }
    return $evidence.ToArray()
}
