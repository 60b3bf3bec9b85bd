# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-MtuTest {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [string] $Both
    )

    $reading = ConvertTo-Interface -Change $Change
    $active = "($reading -PolicyStore ActiveStore).NlMtu -eq $($Change.ActiveMtu)"
    if ($Change.PersistentMtu -eq 0) {
        return $active
    }
    return "$active $Both ($reading -PolicyStore PersistentStore).NlMtu -eq $($Change.PersistentMtu)"
}
