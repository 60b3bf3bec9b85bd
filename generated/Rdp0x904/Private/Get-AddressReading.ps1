# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-AddressReading {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Addresses
    )

    if ($Addresses.Count -eq 0) {
        return 'no address'
    }
    return $Addresses -join ', '
}
