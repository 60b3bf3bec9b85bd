# Generated from src/windows/registry.ts: change it there.

function Get-RegistryNumber {
    <#
    .SYNOPSIS
    The number in a DWord; none for every other kind.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        $Value
    )

    if ($Value.Kind -eq 'DWord') {
        return [long] $Value.Text
    }
    return $null
}
