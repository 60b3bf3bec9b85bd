# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabConnectRdpSocket {
    [CmdletBinding()]
    param(
        $Received
    )

    $source = Get-LabListeningHost -HostValue $script:Lab.Host
    $isListening = $source.IsListening
    $port = $source.Port
    if (-not [string]::Equals($Received.Address, '127.0.0.1') -or -not $isListening -or $Received.Port -ne $port) {
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
