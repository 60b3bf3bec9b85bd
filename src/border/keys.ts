import { systemFunction } from './system-function.js';

/**
 * The name of the file that keeps a key of the computer. Only the provider knows it, and it tells whoever may open the key;
 * an empty text for everybody else (learn.microsoft.com, "CngKey.UniqueName Property" and
 * "CspKeyContainerInfo.UniqueKeyContainerName Property").
 */
export const getKeyContainerFileName = systemFunction({
  name: 'Get-KeyContainerFileName',
  synopsis:
    'Returns the name of the file that keeps a key of the computer, or an empty text where it may not be opened.',
  parameters: { Container: 'string', Provider: 'string', ProviderType: 'int' },
  powershell: `
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
  `,
}).one<string>();
