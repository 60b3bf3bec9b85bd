# Generated from src/engine/interface-mtu.ts: change it there.

function Test-InterfaceAlias {
    <#
    .SYNOPSIS
    Whether an interface is among those named; all are where none is.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Each,
        [object[]] $Aliases
    )

    return (
        $Aliases.Count -eq 0 -or
        @($Aliases | Where-Object { [string]::Equals($_.ToLowerInvariant(), $Each.Alias.ToLowerInvariant()) }).Count -gt 0
    )
}
