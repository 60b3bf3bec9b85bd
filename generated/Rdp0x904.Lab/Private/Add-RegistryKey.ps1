# Generated from src/windows/changes/registry-value.ts: change it there.

function Add-RegistryKey {
    <#
    .SYNOPSIS
    Makes a key and its missing ancestors, one by one: New-Item -Force would empty a key that exists.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    if (Test-Path -LiteralPath $Path -ErrorAction Stop) {
        return
    }
    Add-RegistryKey -Path (Get-ParentKeyPath -Path $Path)
    $null = New-Item -Path $Path -Confirm:$false -ErrorAction Stop
}
