# Generated from src/protocol/look.ts: change it there.

function Get-ProbeOffer {
    <#
    .SYNOPSIS
    One connection after the other: a server must not take the probe for a flood.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Connected,
        [long] $Port,
        $Patience
    )

    if ($Connected.Outcome -ne 'passed') {
        return @()
    }
    $offers = [System.Collections.Generic.List[object]]::new()
    foreach ($asked in @('RDP', 'SSL', 'HYBRID')) {
        $share = [pscustomobject]@{
            Left = [Math]::Floor([double] ([double] $Patience.Left / (@('RDP', 'SSL', 'HYBRID').Count - $offers.Count)))
        }
        $before = $share.Left
        $offers.Add((Get-OneOffer -Asked $asked -Address $Connected.Address -Port $Port -Patience $share))
        Use-Patience -Patience $Patience -Milliseconds ($before - $share.Left)
    }
    return $offers.ToArray()
}
