# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-MtuTest {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [string] $Both
    )

    $reading = "Get-Mtu $($Change.Index) $($Change.AddressFamily)"
    $active = "($reading ActiveStore) -eq $($Change.ActiveMtu)"
    if ($Change.PersistentMtu -eq 0) {
        return $active
    }
    return "$active $Both ($reading PersistentStore) -eq $($Change.PersistentMtu)"
}
