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
    if (Test-PortReservation -Change $Change) {
        return
    }
    if ($Change.State -eq 'Free') {
        Invoke-PortProgram -Words (@('interface', 'ipv4', 'delete', 'excludedportrange') + $range)
        return
    }
    $value = Get-ServiceState -Name 'winnat'
    $running = $(if ($null -ne $value) { $value.Status } else { $null }) -eq 'Running'
    if ($running) {
        Stop-Service -Name winnat -Confirm:$false -ErrorAction Stop
    }
    try {
        Invoke-PortProgram -Words (@('interface', 'ipv4', 'add', 'excludedportrange') + $range + @('store=persistent'))
    } finally {
        if ($running) {
            Start-Service -Name winnat -Confirm:$false -ErrorAction Stop
        }
    }
}
