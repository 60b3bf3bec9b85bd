# Generated from src/simulator/path.ts: change it there.

function Get-LabPathParent {
    <#
    .SYNOPSIS
    The path without its last name.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    return Select-Substring -Text $Path -Start 0 -End ($Path.Length - (Get-LabPathLeaf -Path $Path).Length - 1)
}
