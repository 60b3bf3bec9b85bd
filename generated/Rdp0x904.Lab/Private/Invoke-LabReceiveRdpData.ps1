# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabReceiveRdpData {
    [CmdletBinding()]
    param(
        $Received
    )

    $connection = $Received.Connection
    switch ($connection.Stage) {
        'open' {
            return Get-LabNegotiation -Connection $connection -Bytes $Received.Bytes
        }
        'secured' {
            $connection.Stage = 'done'
            return [pscustomobject]@{
                Bytes        = @(Get-LabChallenge)
                Ended        = 'data'
                Milliseconds = 1
            }
        }
        { $_ -in 'agreed on TLS', 'agreed on NLA', 'done' } {
            # Nobody says anything more.
            return [pscustomobject]@{
                Bytes        = @()
                Ended        = 'timeout'
                Milliseconds = $Received.Milliseconds
            }
        }
    }
}
