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

    $text = $Path
    return $text.Substring(0, [Math]::Max([Math]::Min($Path.Length - (Get-LabPathLeaf -Path $Path).Length - 1, $text.Length), 0))
}
