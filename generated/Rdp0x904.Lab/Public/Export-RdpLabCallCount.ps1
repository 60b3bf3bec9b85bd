# Generated from src/simulator/interruption.ts: change it there.

function Export-RdpLabCallCount {
    <#
    .SYNOPSIS
    How many calls were made since.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    return $script:Line.Calls
}
