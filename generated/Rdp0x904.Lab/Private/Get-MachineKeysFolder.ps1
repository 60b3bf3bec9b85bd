# Generated from src/windows/certificate-key.ts: change it there.

function Get-MachineKeysFolder {
    <#
    .SYNOPSIS
    Folder of the keys of older providers (learn.microsoft.com, "Key Storage and Retrieval").
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $SystemDrive
    )

    return "$SystemDrive\ProgramData\Microsoft\Crypto\RSA\MachineKeys"
}
