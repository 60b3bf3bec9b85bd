# Generated from src/protocol/look.ts: change it there.

function Open-ProbeConnection {
    <#
    .SYNOPSIS
    Tries the addresses in turn, each with an equal share of the time that is left.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Addresses,
        [long] $Port,
        $Patience
    )

    if ($Addresses.Count -eq 0) {
        return [pscustomobject]@{
            Step       = Skip-ConnectStep -Detail 'no address'
            Connection = $null
        }
    }
    $before = $Patience.Left
    $attempts = [System.Collections.Generic.List[object]]::new()
    foreach ($address in $Addresses) {
        $share = [Math]::Floor([double] ([double] $Patience.Left / ($Addresses.Count - $attempts.Count)))
        $socket = Connect-RdpSocket -Address $address -Port $Port -Milliseconds $share
        Use-Patience -Patience $Patience -Milliseconds $socket.Milliseconds
        $connection = $socket.Connection
        if ($null -ne $connection) {
            $tried = $attempts.ToArray() + @(
                [pscustomobject]@{
                    Address = $address
                    Fault   = $null
                }
            )
            return [pscustomobject]@{
                Step       = ConvertTo-ConnectStep -Attempts $tried -Port $Port -DurationMs ($before - $Patience.Left)
                Connection = $connection
            }
        }
        $attempts.Add(
            [pscustomobject]@{
                Address = $address
                Fault   = ConvertTo-ConnectFault -Code $socket.Code
            }
        )
    }
    $parameters = @{
        Attempts   = $attempts.ToArray()
        Port       = $Port
        DurationMs = $before - $Patience.Left
    }
    return [pscustomobject]@{
        Step       = ConvertTo-ConnectStep @parameters
        Connection = $null
    }
}
