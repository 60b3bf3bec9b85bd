# Generated from src/windows/changes/registry-value.ts: change it there.

function Invoke-RegistryValueChange {
    <#
    .SYNOPSIS
    Writes the value, with its key where that is missing, or removes it.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    if ($Change.ValueKind -eq 'Absent') {
        $current = Get-RegistryState -Path $Change.Path -Name $Change.Name
        if ($current.Kind -ne 'Absent') {
            Remove-ItemProperty -LiteralPath $Change.Path -Name $Change.Name -Confirm:$false -ErrorAction Stop
        }
        if ($Change.EmptyKey.Length -ne 0) {
            Clear-EmptyRegistryKey -Path $Change.Path -Topmost $Change.EmptyKey
        }
        return
    }
    Add-RegistryKey -Path $Change.Path
    Write-RegistryValue -Change $Change
}
