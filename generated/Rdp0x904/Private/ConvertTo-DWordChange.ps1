# Generated from src/windows/changes/registry-value.ts: change it there.

function ConvertTo-DWordChange {
    <#
    .SYNOPSIS
    The change that writes a DWord.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name,
        [long] $Level
    )

    return [pscustomobject]@{
        Kind      = 'RegistryValue'
        Path      = $Path
        Name      = $Name
        ValueKind = 'DWord'
        Text      = "$Level"
        EmptyKey  = ''
    }
}
