# Generated from src/windows/path-mtu.ts: change it there.

function Find-PathMtu {
    <#
    .SYNOPSIS
    Halves what is in doubt between what surely arrives and what is sent. Every size is tried twice: one
    lost packet must not pass for a narrow way.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Path
    )

    $carried = $Path.Carried
    $lost = $Path.Sent
    $status = Get-PacketStatus -Address $Path.Address -Size $lost
    if ([string]::Equals($status, 'Success') -or $lost -le $carried) {
        return [pscustomobject]@{
            ComputerName  = $Path.ComputerName
            Failure       = $Path.Failure
            Address       = $Path.Address
            AddressFamily = $Path.AddressFamily
            Index         = $Path.Index
            Sent          = $Path.Sent
            Carried       = $lost
            Status        = 'Success'
        }
    }
    while ($lost - $carried -gt 1) {
        $middle = [Math]::Floor([double] (($carried + $lost) / 2))
        $outcome = Get-PacketStatus -Address $Path.Address -Size $middle
        if ([string]::Equals($outcome, 'Success')) {
            $carried = $middle
        } else {
            $lost = $middle
            $status = $outcome
        }
    }
    return [pscustomobject]@{
        ComputerName  = $Path.ComputerName
        Failure       = $Path.Failure
        Address       = $Path.Address
        AddressFamily = $Path.AddressFamily
        Index         = $Path.Index
        Sent          = $Path.Sent
        Carried       = $carried
        Status        = $status
    }
}
