# Generated from src/simulator/registry.ts: change it there.

function Clear-LabRegistryKey {
    <#
    .SYNOPSIS
    Remove-Item on a registry key takes its values along. A key with subkeys would ask first, which a
    script cannot answer (learn.microsoft.com, Remove-Item, -Recurse); the parent must be writable.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Parent
    )

    $entry = Resolve-LabRegistryKey -Path $Path -Writable $false
    if (@($script:Lab.Host.Registry | Where-Object { Test-LabPathBelow -Path $_.Path -Parent $entry.Path }).Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The item at $Path has children and the Recurse parameter was not specified."),
            'InvalidOperation',
            'InvalidOperation',
            $null
        )
    }
    $null = Resolve-LabRegistryKey -Path $Parent -Writable $true
    $script:Lab.Host.Registry = @($script:Lab.Host.Registry | Where-Object { -not (Test-LabPathEqual -One $_.Path -Other $Path) })
}
