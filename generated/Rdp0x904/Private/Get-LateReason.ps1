# Generated from src/engine/repair/barrier.ts: change it there.

function Get-LateReason {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Id,
        [object[]] $Tried,
        [object[]] $Before
    )

    if ([array]::IndexOf([string[]] $Tried, $Id) -ge 0) {
        return 'StillThere'
    }
    if ([array]::IndexOf([string[]] $Before, $Id) -ge 0) {
        return 'NotTried'
    }
    return 'New'
}
