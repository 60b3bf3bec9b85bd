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

    $network = (
        $Change.Network -eq 'Unchanged' -or
        $(
            $value = Get-ServiceState -Name 'winnat'
            $(if ($null -ne $value) { $value.Status } else { $null }) -eq 'Running'
        )
    )
    return $network -and (Test-PortReserved -Port $Change.Port) -eq ($Change.State -eq 'Reserved')
}
