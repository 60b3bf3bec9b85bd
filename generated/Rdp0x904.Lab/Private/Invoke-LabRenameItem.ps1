# Generated from src/simulator/items.ts: change it there.

function Invoke-LabRenameItem {
    <#
    .SYNOPSIS
    Rename-Item, on a file. It takes the right to delete files in the folder, and none on the file
    itself (learn.microsoft.com, "File Access Rights Constants": FILE_DELETE_CHILD).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = $Received.LiteralPath
    $renamed = Find-LabFile -Path $path
    if ($null -eq $renamed) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $path)),
            'InvalidOperation',
            'InvalidOperation',
            $null
        )
    }
    $folder = Get-LabPathParent -Path $path
    $value = Find-LabFile -Path $folder
    if ($(if ($null -ne $value) { $value.Rights } else { $null }) -ne 'full') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Access to the path '$path' is denied."),
            'RenameItemUnauthorizedAccessError',
            'PermissionDenied',
            $null
        )
    }
    $target = "$folder\$($Received.NewName)"
    if ($null -ne (Find-LabFile -Path $target)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Cannot create a file when that file already exists.'),
            'RenameItemIOError',
            'WriteError',
            $null
        )
    }
    $script:Lab.Host.Files = @(
        $script:Lab.Host.Files |
            ForEach-Object {
                if (Test-LabPathEqual -One $_.Path -Other $path) {
                    [pscustomobject]@{
                        Sddl   = $_.Sddl
                        Rights = $_.Rights
                        Path   = $target
                    }
                } else {
                    $_
                }
            }
    )
}
