# Generated from src/simulator/access.ts: change it there.

function Invoke-LabSetAcl {
    <#
    .SYNOPSIS
    Set-Acl on a file or a registry key: the security descriptor takes the place of the one that is
    there (learn.microsoft.com, Set-Acl). Of what it then says, the lab follows whether SYSTEM is denied
    writing to a key.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabAclPath -Received $Received
    $security = $Received.AclObject
    $sddl = $security.GetSecurityDescriptorSddlForm('All')
    if ((Get-LabProvider -Path $path) -eq 'Registry') {
        $key = Resolve-LabRegistryKey -Path $path -Writable $true
        $key.Sddl = $sddl
        $key.ServiceRights = if (Test-LabSystemDenied -Sddl $sddl) { 'read' } else { 'full' }
        return
    }
    $file = Resolve-LabFile -Path $path
    if ($file.Rights -ne 'full') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Attempted to perform an unauthorized operation.'),
            'System.UnauthorizedAccessException',
            'PermissionDenied',
            $null
        )
    }
    $file.Sddl = $sddl
}
