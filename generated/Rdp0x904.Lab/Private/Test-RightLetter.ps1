# Generated from src/windows/access-list.ts: change it there.

function Test-RightLetter {
    <#
    .SYNOPSIS
    Letters stand in pairs: `WDFA` has FA, and `WFAD` has not.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Rights,
        [string] $Pair
    )

    $position = 0
    while ($position -lt $Rights.Length) {
        if ([string]::Equals((Select-Substring -Text $Rights -Start $position -End ($position + 2)), $Pair)) {
            return $true
        }
        $position += 2
    }
    return $false
}
