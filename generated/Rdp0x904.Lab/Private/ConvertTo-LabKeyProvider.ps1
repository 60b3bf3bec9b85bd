# Generated from src/simulator/certificate-blob.ts: change it there.

function ConvertTo-LabKeyProvider {
    <#
    .SYNOPSIS
    KEY_PROV_INFO: MS-GPEF 2.2.1.1.1.1.1; the type of a key storage provider is 0 (CRYPT_KEY_PROV_INFO).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Entry
    )

    $container = "$([System.BitConverter]::ToString([byte[]] ([System.Text.Encoding]::Unicode.GetBytes($Entry.KeyContainer))).Replace('-', ''))0000"
    $provider = "$([System.BitConverter]::ToString([byte[]] ([System.Text.Encoding]::Unicode.GetBytes($Entry.KeyProvider))).Replace('-', ''))0000"
    $type = if ($Entry.KeyProvider.Contains('Key Storage')) { 0 } else { 1 }
    $head = (Get-LabWord -Value 28) + (Get-LabWord -Value (28 + $container.Length / 2)) + (Get-LabWord -Value $type) + (Get-LabWord -Value 32)
    return "${head}0000000000000000$(Get-LabWord -Value 1)$container$provider"
}
