# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-MtuStatement {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Change
    )

    $target = "Set-NetIPInterface -InterfaceIndex $($Change.Index) -AddressFamily $($Change.AddressFamily)"
    $active = "$target -NlMtuBytes $($Change.ActiveMtu) -PolicyStore ActiveStore -Confirm:`$false"
    if ($Change.PersistentMtu -eq 0) {
        return @($active)
    }
    return @($active, "$target -NlMtuBytes $($Change.PersistentMtu) -PolicyStore PersistentStore -Confirm:`$false")
}
