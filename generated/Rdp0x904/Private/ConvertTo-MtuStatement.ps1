# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-MtuStatement {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Change
    )

    $setting = "Set-Mtu $($Change.Index) $($Change.AddressFamily)"
    $active = "$setting ActiveStore $($Change.ActiveMtu)"
    if ($Change.PersistentMtu -eq 0) {
        return @($active)
    }
    return @($active, "$setting PersistentStore $($Change.PersistentMtu)")
}
