# Generated from src/protocol/negotiation.ts: change it there.

function Get-ProtocolName {
    <#
    .SYNOPSIS
    The name of a selected protocol; a number that the document does not list is named as such.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [double] $Value
    )

    $names = @('RDP', 'SSL', 'HYBRID', 'RDSTLS', 'HYBRID_EX', 'RDSAAD')
    foreach ($name in $names) {
        if ((Get-ProtocolValue -Name $name) -eq $Value) {
            return $name
        }
    }
    return "unknown protocol $(ConvertTo-NumberText -Value $Value)"
}
