# Generated from src/simulator/files.ts: change it there.

function Get-LabFolderItem {
    <#
    .SYNOPSIS
    Get-ChildItem on a folder: what lies in it, if the account may list it (learn.microsoft.com,
    Get-ChildItem).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Path
    )

    $inside = @(
        $script:Lab.Host.Files |
            Where-Object { Test-LabPathEqual -One (Get-LabPathParent -Path $_.Path) -Other $Path }
    )
    $folder = Find-LabFile -Path $Path
    if ($null -eq $folder -and $inside.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $Path)),
            'PathNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if ($(if ($null -ne $folder) { $folder.Rights } else { $null }) -eq 'none') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Access to the path '$Path' is denied."),
            'DirUnauthorizedAccessError',
            'PermissionDenied',
            $null
        )
    }
    return @(
        $inside |
            ForEach-Object {
                [pscustomobject]@{
                    Name = Get-LabPathLeaf -Path $_.Path
                }
            }
    )
}
