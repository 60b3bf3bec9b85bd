# Generated from src/engine/terms.ts: change it there.

function Get-ConfirmWithin {
    <#
    .SYNOPSIS
    Who sits far away may be locked out by what they do, and would not know how to come back.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [long] $Given
    )

    if ($Given -ne 0) {
        return $Given
    }
    if ((Get-SessionOrigin) -eq 'Local') {
        return 0
    }
    return 10
}
