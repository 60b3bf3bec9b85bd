# Generated from src/simulator/access.ts: change it there.

function Invoke-LabGetAcl {
    <#
    .SYNOPSIS
    Get-Acl on a file or a registry key. Without the right to read the access list it ends with .NET's
    exception (learn.microsoft.com, Get-Acl). As in Windows PowerShell 5.1, a literal path leads to no
    registry key.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabAclPath -Received $Received
    if ((Get-LabProvider -Path $path) -eq 'Registry') {
        if ($Received.Path.Count -eq 0) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $path)),
                'GetAcl_PathNotFound',
                'ObjectNotFound',
                $null
            )
        }
        # A pattern that nothing matches ends otherwise than a literal path.
        if ($null -eq (Find-LabRegistryKey -Path $path)) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $path)),
                'GetAcl_PathNotFound_Exception',
                'ObjectNotFound',
                $null
            )
        }
        return ConvertTo-LabSecurity -Sddl (Resolve-LabRegistryKey -Path $path -Writable $false).Sddl
    }
    $file = Resolve-LabFile -Path $path
    if ($file.Rights -eq 'none') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Attempted to perform an unauthorized operation.'),
            'System.UnauthorizedAccessException',
            'NotSpecified',
            $null
        )
    }
    return ConvertTo-LabSecurity -Sddl $file.Sddl
}
