# Generated from src/windows/changes/port-reservation.ts: change it there.

function Invoke-PortReservation {
    <#
    .SYNOPSIS
    A range that was taken is given back only while the network of containers is stopped.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $range = @('protocol=tcp', "startport=$($Change.Port)", 'numberofports=1')
    $reserved = Test-PortReserved -Port $Change.Port
    if ($Change.State -eq 'Free' -and $reserved) {
        Invoke-PortProgram -Words (@('interface', 'ipv4', 'delete', 'excludedportrange') + $range)
    }
    $value = Get-ServiceState -Name 'winnat'
    $running = $(if ($null -ne $value) { $value.Status } else { $null }) -eq 'Running'
    try {
        if ($Change.State -eq 'Reserved' -and -not $reserved) {
            if ($running) {
                Stop-Service -Name winnat -Confirm:$false -ErrorAction Stop
            }
            Invoke-PortProgram -Words (@('interface', 'ipv4', 'add', 'excludedportrange') + $range + @('store=persistent'))
        }
    } finally {
        if ($running -or $Change.Network -eq 'Running') {
            Start-Service -Name winnat -Confirm:$false -ErrorAction Stop
        }
    }
}
