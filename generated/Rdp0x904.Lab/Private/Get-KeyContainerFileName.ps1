# Generated from src/border/keys.ts: change it there.

function Get-KeyContainerFileName {
    <#
    .SYNOPSIS
    Returns the name of the file that keeps a key of the computer, or an empty text where it may not be opened.
    #>
    [CmdletBinding()]
    param(
        [string] $Container,
        [string] $Provider,
        [int] $ProviderType
    )

    $name = ''
    try {
        # Type 0 is no type of the CryptoAPI: it stands for a key storage provider.
        if ($ProviderType -eq 0) {
            $storage = [System.Security.Cryptography.CngProvider]::new($Provider)
            $key = [System.Security.Cryptography.CngKey]::Open($Container, $storage, 'MachineKey')
            $name = $key.UniqueName
            $key.Dispose()
        } else {
            $wanted = [System.Security.Cryptography.CspParameters]::new($ProviderType, $Provider, $Container)
            $wanted.Flags = 'UseMachineKeyStore, UseExistingKey, NoPrompt'
            $name = [System.Security.Cryptography.CspKeyContainerInfo]::new($wanted).UniqueKeyContainerName
        }
    } catch {
        Write-Verbose -Message "The key $Container may not be opened: $_"
    }
    $name
}
