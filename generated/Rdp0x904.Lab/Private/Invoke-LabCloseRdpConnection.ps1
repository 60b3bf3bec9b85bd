# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabCloseRdpConnection {
    [CmdletBinding()]
    param(
        $Received
    )

    $connection = $Received.Connection
    $connection.Stage = 'done'
}
