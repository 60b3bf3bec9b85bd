# Generated from src/windows/changes/registry-value.ts: change it there.

function Find-TopmostMissingKey {
    <#
    .SYNOPSIS
    The topmost of a key and its ancestors that is not there; empty where the key is.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $topmost = ''
    $current = $Path
    while (-not (Test-Path -LiteralPath $current -ErrorAction Stop)) {
        $topmost = $current
        $current = Get-ParentKeyPath -Path $current
    }
    return $topmost
}
