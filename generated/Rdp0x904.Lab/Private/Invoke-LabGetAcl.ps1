# Generated from src/simulator/files.ts: change it there.

function Invoke-LabGetAcl {
    <#
    .SYNOPSIS
    Get-Acl on a file. Without the right to read the access list it ends with .NET's exception
    (learn.microsoft.com, Get-Acl).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    $file = Find-LabFile -Path $path
    if ($null -eq $file) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $path)),
            'GetAcl_PathNotFound_Exception',
            'ObjectNotFound',
            $null
        )
    }
    if ($file.Rights -eq 'none') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Attempted to perform an unauthorized operation.'),
            'System.UnauthorizedAccessException',
            'NotSpecified',
            $null
        )
    }
    return [pscustomobject]@{
        Sddl = $file.Sddl
    }
}
