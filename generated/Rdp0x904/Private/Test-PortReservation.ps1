# Generated from src/windows/changes/port-reservation.ts: change it there.

function Test-PortReservation {
    <#
    .SYNOPSIS
    Whether the port now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return (Test-PortReserved -Port $Change.Port) -eq ($Change.State -eq 'Reserved')
}
