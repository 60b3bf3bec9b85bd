# Generated from src/windows/registry.ts: change it there.

function Get-RegistryEvidence {
    <#
    .SYNOPSIS
    The value as a line of evidence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Value
    )

    return [pscustomobject]@{
        Source  = "$($Value.Path) $($Value.Name)"
        Reading = Get-RegistryReading -Value $Value
    }
}
