# Generated from src/engine/repair/barrier.ts: change it there.

function Select-FreshChange {
    <#
    .SYNOPSIS
    The changes that are not among those already planned, by what they hold.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Changes,
        [object[]] $Planned
    )

    return @($Changes | Where-Object { [array]::IndexOf([string[]] $Planned, (ConvertTo-ChangeJson -Change $_)) -lt 0 })
}
