# Generated from src/recipes/test-rdp-patch-level.ts: change it there.

function Get-RdpPatchLevelTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpPatchLevel looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $ClientBuild
    )

    return [pscustomobject]@{
        Host   = Get-PatchLevelState
        Client = if ($null -ne $ClientBuild) { $ClientBuild } else { 0 }
    }
}
