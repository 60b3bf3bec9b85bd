# Generated from src/windows/certificate-key.ts: change it there.

function Get-CertificateKey {
    <#
    .SYNOPSIS
    The key of a certificate in a store of the computer, found by what the store entry says of it: the
    provider first, as keys of key storage providers lie in another folder. Where it says nothing, a
    certificate of Windows' own making has its key in the first of Remote Desktop's containers that is
    there.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Store,
        [string] $Thumbprint,
        [string] $SystemDrive
    )

    if ($Thumbprint.Length -eq 0) {
        return Find-OwnKey -Store $Store -SystemDrive $SystemDrive
    }
    $stored = "HKLM:\SOFTWARE\Microsoft\SystemCertificates\$Store\Certificates\$Thumbprint"
    $value = Get-RegistryState -Path $stored -Name 'Blob'
    $named = if ($value.Kind -eq 'Binary') {
        Find-KeyProvider -Digits $value.Text
    } else {
        $null
    }
    if ($null -eq $named) {
        return Find-OwnKey -Store $Store -SystemDrive $SystemDrive
    }
    $container = $named.Container
    $provider = $named.Provider
    $folder = if ($named.Type -eq 0) {
        "$SystemDrive\ProgramData\Microsoft\Crypto\Keys"
    } else {
        Get-MachineKeysFolder -SystemDrive $SystemDrive
    }
    $own = Find-OwnContainerFile -Container $container
    $name = if ($own.Length -eq 0) {
        Get-KeyContainerFileName -Container $container -Provider $provider -ProviderType $named.Type
    } else {
        $own
    }
    if ($name.Length -eq 0) {
        return [pscustomobject]@{
            Container = $container
            Provider  = $provider
            Path      = ''
            File      = 'unknown'
            Sddl      = ''
        }
    }
    return Get-KeyAt -Path "$folder\$name" -Container $container -Provider $provider
}
