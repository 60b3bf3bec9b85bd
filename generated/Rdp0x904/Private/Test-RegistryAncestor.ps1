# Generated from src/engine/journal/places.ts: change it there.

function Test-RegistryAncestor {
    <#
    .SYNOPSIS
    The topmost key that was not there before lies on the way to the value.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Key,
        [string] $Path
    )

    return $Path.ToLowerInvariant().StartsWith($Key.ToLowerInvariant(), [System.StringComparison]::Ordinal)
}
