# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Test-Rdp0x904Finding {
    <#
    .SYNOPSIS
    Whether the findings of Test-Rdp0x904 are no cause for concern.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Findings
    )

    foreach ($each in $Findings) {
        if (-not ($each.Status -eq 'healthy' -or $each.Status -eq 'debt')) {
            return $false
        }
    }
    return $true
}
