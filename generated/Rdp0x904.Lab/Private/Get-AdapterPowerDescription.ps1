# Generated from src/windows/changes/adapter-power.ts: change it there.

function Get-AdapterPowerDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $wake = if ($Change.WakeOnMagicPacket -eq 'Unchanged') {
        ''
    } else {
        "Wake-on-LAN $($Change.WakeOnMagicPacket)"
    }
    $off = if ($Change.TurnOff -eq 'Unchanged') {
        ''
    } else {
        "switching off to save power $($Change.TurnOff)"
    }
    return [pscustomobject]@{
        Target = "Network adapter $($Change.Adapter)"
        Action = "Set $($(
            if ($wake.Length -ne 0 -and $off.Length -ne 0) {
                "$wake, $off"
            } else {
                "$wake$off"
            }
        )), without restarting the adapter"
        Impact = 'none'
    }
}
