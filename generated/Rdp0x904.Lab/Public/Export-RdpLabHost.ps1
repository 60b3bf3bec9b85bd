# Generated from src/simulator/control.ts: change it there.

function Export-RdpLabHost {
    <#
    .SYNOPSIS
    The simulated Windows as it stands now, as JSON.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return ConvertTo-Json -InputObject $script:Lab.Host -Depth 32 -Compress
}
