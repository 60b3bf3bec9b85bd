# Generated from src/engine/loan.ts: change it there.

function Test-FromNextStart {
    <#
    .SYNOPSIS
    Whether any of it takes effect at the next start of the computer only.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Lowering
    )

    foreach ($each in $Lowering) {
        if ((Get-ChangeDescription -Change $each.Change).Impact -eq 'reboot') {
            return $true
        }
    }
    return $false
}
