# Generated from src/simulator/control.ts: change it there.

function Import-RdpLabHost {
    <#
    .SYNOPSIS
    Puts a host document, as JSON, in the place of the simulated Windows.
    #>
    [CmdletBinding()]
    param(
        [string] $Json
    )

    $script:Lab.Host = ConvertFrom-Json -InputObject $Json
}
