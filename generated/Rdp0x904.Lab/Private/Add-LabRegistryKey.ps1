# Generated from src/simulator/registry.ts: change it there.

function Add-LabRegistryKey {
    <#
    .SYNOPSIS
    New-Item without Force, on the registry: it makes one key, below a parent that must exist and be
    writable, and refuses one that is there (about_Registry_Provider, "Creating registry keys and
    values"). The new key inherits its rights.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Parent
    )

    if ($null -ne (Find-LabRegistryKey -Path $Path)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('A key in this path already exists.'),
            'System.IO.IOException',
            'ResourceExists',
            $null
        )
    }
    if ($null -eq (Find-LabRegistryKey -Path $Parent)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The registry key at the specified path does not exist.'),
            'System.ArgumentException',
            'InvalidArgument',
            $null
        )
    }
    $above = Resolve-LabRegistryKey -Path $Parent -Writable $true
    $script:Lab.Host.Registry = $script:Lab.Host.Registry + @(
        [pscustomobject]@{
            Path          = $Path
            Rights        = $above.Rights
            ServiceRights = $above.ServiceRights
            Sddl          = $above.Sddl
            Values        = @()
        }
    )
}
