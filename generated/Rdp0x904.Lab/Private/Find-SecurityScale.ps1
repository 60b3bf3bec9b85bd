# Generated from src/windows/strength.ts: change it there.

function Find-SecurityScale {
    <#
    .SYNOPSIS
    The scale of a registry value; none where its number is no matter of security.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [string] $Name
    )

    foreach ($each in Get-SecurityScale) {
        if ([string]::Equals($each.Path.ToLowerInvariant(), $Path.ToLowerInvariant()) -and
            [string]::Equals($each.Name.ToLowerInvariant(), $Name.ToLowerInvariant())) {
            return $each
        }
    }
    return $null
}
