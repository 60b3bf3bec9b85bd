# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Get-InterfaceMtuDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "$($Change.Alias) ($($Change.AddressFamily))"
        Action = "Set the MTU to $($Change.ActiveMtu) bytes"
        Impact = 'own connection'
    }
}
