# Generated from src/simulator/access.ts: change it there.

function Invoke-LabGetAcl {
    <#
    .SYNOPSIS
    Get-Acl on a file or a registry key. Without the right to read the access list it ends with .NET's
    exception (learn.microsoft.com, Get-Acl).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    if ((Get-LabProvider -Path $path) -eq 'Registry') {
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
