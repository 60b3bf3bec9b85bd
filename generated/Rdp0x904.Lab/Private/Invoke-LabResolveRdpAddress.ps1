# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabResolveRdpAddress {
    [CmdletBinding()]
    param(
        $Received
    )

    $source = $script:Lab.Host
    $computerName = $source.ComputerName
    $domain = $source.Domain
    $asked = $Received.Name.ToLowerInvariant()
    $names = @('localhost', '127.0.0.1', $computerName.ToLowerInvariant(), "$computerName.$domain".ToLowerInvariant())
    if ([array]::IndexOf([string[]] $names, $asked) -ge 0) {
        return [pscustomobject]@{
            Addresses    = @('127.0.0.1')
            Code         = ''
            Milliseconds = 1
        }
    }
    return [pscustomobject]@{
        Addresses    = @()
        Code         = 'HostNotFound'
        Milliseconds = 1
    }
}
