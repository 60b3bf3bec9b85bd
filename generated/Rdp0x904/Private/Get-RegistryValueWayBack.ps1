# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-RegistryValueWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now, keys included.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $current = Get-RegistryState -Path $Change.Path -Name $Change.Name
    if ($current.Kind -eq 'Denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($Change.Path) may not be read, so it is not changed either. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($current.Kind -eq 'Unsupported') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($Change.Path) $($Change.Name) holds $($current.Text) data, which could not be brought back."),
            'RegistryKindUnsupported',
            'InvalidOperation',
            $null
        )
    }
    return [pscustomobject]@{
        Kind      = $Change.Kind
        Path      = $Change.Path
        Name      = $Change.Name
        ValueKind = $current.Kind
        Text      = $current.Text
        EmptyKey  = Find-TopmostMissingKey -Path $Change.Path
    }
}
