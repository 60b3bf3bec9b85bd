# Generated from src/engine/undo.ts: change it there.

function Test-Superseded {
    <#
    .SYNOPSIS
    Whether a value is a copy that policy refreshes: then another value is no stranger's.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    return $Path.Length -ne 0 -and (Test-PolicyPath -Path $Path)
}
