# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabConnectRdpSocket {
    [CmdletBinding()]
    param(
        $Received
    )

    $arrives = $Received.Port -eq $script:Lab.Host.ListenerPort -or (Test-LabTunnel -Port $Received.Port)
    if (-not [string]::Equals($Received.Address, '127.0.0.1') -or -not (Test-LabListening) -or -not $arrives) {
        return [pscustomobject]@{
            Code         = 'ConnectionRefused'
            Milliseconds = 1
            Connection   = $null
        }
    }
    $connection = [pscustomobject]@{
        Client = [pscustomobject]@{}
        Stream = [pscustomobject]@{}
        Stage  = 'open'
        Nla    = $false
    }
    return [pscustomobject]@{
        Connection   = $connection
        Code         = ''
        Milliseconds = 1
    }
}
