# Generated from src/recipes/test-rdp-mac-client.ts: change it there.

function Get-RdpMacClientTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpMacClient looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Version,
        $Gateway
    )

    return [pscustomobject]@{
        Version = if ($null -ne $Version) { $Version } else { '' }
        Gateway = $Gateway -eq $true
    }
}
