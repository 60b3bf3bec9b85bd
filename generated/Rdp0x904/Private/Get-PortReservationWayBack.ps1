# Generated from src/windows/changes/port-reservation.ts: change it there.

function Get-PortReservationWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Kind  = $Change.Kind
        Port  = $Change.Port
        State = if (Test-PortReserved -Port $Change.Port) { 'Reserved' } else { 'Free' }
    }
}
