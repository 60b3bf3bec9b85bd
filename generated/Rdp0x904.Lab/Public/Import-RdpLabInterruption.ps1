# Generated from src/simulator/interruption.ts: change it there.

function Import-RdpLabInterruption {
    <#
    .SYNOPSIS
    From now on calls are counted from one, and the call of this number meets with what is named.
    #>
    [CmdletBinding()]
    param(
        [long] $At,
        [string] $What
    )

    $script:Line.Calls = 0
    $script:Line.At = $At
    $script:Line.What = $What
}
