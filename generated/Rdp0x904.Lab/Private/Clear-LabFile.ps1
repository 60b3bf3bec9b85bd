# Generated from src/simulator/files.ts: change it there.

function Clear-LabFile {
    <#
    .SYNOPSIS
    Remove-Item on a file. Key files carry the system attribute: without Force they are refused, and
    Force clears it first, which takes rights on the file itself (learn.microsoft.com, Remove-Item,
    -Force; "SetFileAttributesW function").
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [bool] $Force
    )

    $file = Find-LabFile -Path $Path
    if ($null -eq $file) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if (-not $Force -or $file.Rights -ne 'full') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Cannot remove item ${Path}: Access to the path is denied."),
            'RemoveFileSystemItemUnAuthorizedAccess',
            'PermissionDenied',
            $null
        )
    }
    $script:Lab.Host.Files = @($script:Lab.Host.Files | Where-Object { -not (Test-LabPathEqual -One $_.Path -Other $Path) })
}
