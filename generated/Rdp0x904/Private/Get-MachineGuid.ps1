# Generated from src/windows/certificate-key.ts: change it there.

function Get-MachineGuid {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return (Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\Cryptography' -Name 'MachineGuid').Text
}
