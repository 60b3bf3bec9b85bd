# Generated from src/windows/changes/interface-mtu.ts: change it there.

function Invoke-InterfaceMtuChange {
    <#
    .SYNOPSIS
    Writes each store by name: without a name Windows would write both, and the way back may need them
    to differ.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $parameters = @{
        InterfaceIndex = $Change.Index
        AddressFamily  = $Change.AddressFamily
        NlMtuBytes     = $Change.ActiveMtu
        PolicyStore    = 'ActiveStore'
        Confirm        = $false
        ErrorAction    = 'Stop'
    }
    Set-NetIPInterface @parameters
    if ($Change.PersistentMtu -ne 0) {
        $parameters = @{
            InterfaceIndex = $Change.Index
            AddressFamily  = $Change.AddressFamily
            NlMtuBytes     = $Change.PersistentMtu
            PolicyStore    = 'PersistentStore'
            Confirm        = $false
            ErrorAction    = 'Stop'
        }
        Set-NetIPInterface @parameters
    }
}
