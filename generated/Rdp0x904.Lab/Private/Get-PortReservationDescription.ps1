# Generated from src/windows/changes/port-reservation.ts: change it there.

function Get-PortReservationDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "TCP port $($Change.Port)"
        Action = if ($Change.State -eq 'Reserved') {
            'Keep the port from being given out by chance; containers are without network for a moment'
        } else {
            'No longer keep the port from being given out by chance'
        }
        Impact = 'none'
    }
}
