# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Test-CauseAsked {
    <#
    .SYNOPSIS
    Whether somebody asked for a cause: all are asked for where none is named.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [double] $Cause,
        [object[]] $Included,
        [object[]] $Excluded
    )

    if ($Excluded -contains $Cause) {
        return $false
    }
    return $Included.Count -eq 0 -or $Included -contains $Cause
}
