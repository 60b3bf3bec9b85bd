# Generated from src/simulator/listening.ts: change it there.

function Measure-LabInterface {
    <#
    .SYNOPSIS
    The largest packet of an interface on the way; loopback never leaves the computer.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        $HostValue
    )

    $largest = 0
    foreach ($each in $HostValue.Interfaces) {
        if ($each.Connected -and $each.ActiveMtu -le 65535) {
            $largest = [Math]::Max([double] $largest, $each.ActiveMtu)
        }
    }
    return $largest
}
