# Generated from src/engine/repair/barrier.ts: change it there.

function Test-Trouble {
    <#
    .SYNOPSIS
    Whether something is wrong, or may be.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Finding
    )

    return $Finding.Status -ne 'healthy'
}
