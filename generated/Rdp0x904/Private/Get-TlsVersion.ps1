# Generated from src/windows/tls.ts: change it there.

function Get-TlsVersion {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $path = "HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\$Name\Server"
    $enabled = Get-RegistryState -Path $path -Name 'Enabled'
    $disabledByDefault = Get-RegistryState -Path $path -Name 'DisabledByDefault'
    return [pscustomobject]@{
        Name              = $Name
        Enabled           = $enabled
        DisabledByDefault = $disabledByDefault
        State             = Get-TlsVersionState -Enabled $enabled -DisabledByDefault $disabledByDefault
    }
}
