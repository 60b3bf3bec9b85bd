# Generated from src/simulator/path.ts: change it there.

function Test-LabPathEqual {
    <#
    .SYNOPSIS
    Paths of all three providers ignore case.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $One,
        [string] $Other
    )

    return [string]::Equals($One.ToLowerInvariant(), $Other.ToLowerInvariant())
}
