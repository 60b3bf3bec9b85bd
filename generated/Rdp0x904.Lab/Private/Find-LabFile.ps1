# Generated from src/simulator/files.ts: change it there.

function Find-LabFile {
    <#
    .SYNOPSIS
    The file or folder at a path, if there is one.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    foreach ($each in $script:Lab.Host.Files) {
        if (Test-LabPathEqual -One $each.Path -Other $Path) {
            return $each
        }
    }
    return $null
}
