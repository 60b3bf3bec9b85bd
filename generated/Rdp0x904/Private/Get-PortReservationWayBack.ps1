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

    $operand = if (Test-PortReserved -Port $Change.Port) { 'Reserved' } else { 'Free' }
    $value = Get-ServiceState -Name 'winnat'
    return [pscustomobject]@{
        Kind    = $Change.Kind
        Port    = $Change.Port
        State   = $operand
        Network = if ($(if ($null -ne $value) { $value.Status } else { $null }) -eq 'Running') {
            'Running'
        } else {
            'Unchanged'
        }
    }
}
