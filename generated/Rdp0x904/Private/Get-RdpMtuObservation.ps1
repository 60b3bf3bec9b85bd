# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Get-RdpMtuObservation {
    <#
    .SYNOPSIS
    What Set-RdpMtu looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Auto,
        $ComputerName
    )

    $interfaces = @(Get-IPInterfaceState)
    $path = if ($Auto -eq $true -and $null -ne $ComputerName) {
        Measure-PathMtu -Interfaces $interfaces -ComputerName $ComputerName
    } else {
        $null
    }
    return [pscustomobject]@{
        Interfaces = $interfaces
        Path       = $path
    }
}
