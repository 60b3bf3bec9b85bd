# Generated from src/windows/changes/registry-value.ts: change it there.

function Clear-EmptyRegistryKey {
    <#
    .SYNOPSIS
    Removes a key that holds nothing, and then its ancestors that hold nothing, up to the topmost.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Topmost
    )

    # Whoever was interrupted may have left the ancestors alone, or made no more than them.
    if (Test-Path -LiteralPath $Path -ErrorAction Stop) {
        $key = Get-Item -LiteralPath $Path -ErrorAction Stop
        if ($key.ValueCount -gt 0 -or $key.SubKeyCount -gt 0) {
            return
        }
        Remove-Item -LiteralPath $Path -Confirm:$false -ErrorAction Stop
    }
    if (-not [string]::Equals($Path, $Topmost)) {
        Clear-EmptyRegistryKey -Path (Get-ParentKeyPath -Path $Path) -Topmost $Topmost
    }
}
