# Generated from src/simulator/registry.ts: change it there.

function Resolve-LabRegistryKey {
    <#
    .SYNOPSIS
    The key at a path, opened for reading or writing. Errors as the registry provider writes them: a
    missing key is not found, one that the account may not open is a SecurityException
    (learn.microsoft.com, "RegistryKey.OpenSubKey Method").
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path,
        [bool] $Writable
    )

    $entry = Find-LabRegistryKey -Path $Path
    if ($null -eq $entry) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if (-not (Test-LabRight -Rights $entry.Rights -Writable $Writable)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Requested registry access is not allowed.'),
            'System.Security.SecurityException',
            'PermissionDenied',
            $null
        )
    }
    return $entry
}
