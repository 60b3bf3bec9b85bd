# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Find-Interface {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    foreach ($each in Get-IPInterfaceState) {
        if ($each.Index -eq $Change.Index -and $each.AddressFamily -eq $Change.AddressFamily) {
            return $each
        }
    }
    return $null
}
