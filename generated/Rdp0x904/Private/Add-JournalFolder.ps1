# Generated from src/border/journal-files.ts: change it there.

function Add-JournalFolder {
    <#
    .SYNOPSIS
    Makes a folder with its access list in one call.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Sddl
    )

    if ($env:OS -ne 'Windows_NT') {
        $null = [System.IO.Directory]::CreateDirectory($Path)
        return
    }
    $security = [System.Security.AccessControl.DirectorySecurity]::new()
    $security.SetSecurityDescriptorSddlForm($Sddl)
    if ($PSVersionTable.PSEdition -eq 'Desktop') {
        $null = [System.IO.Directory]::CreateDirectory($Path, $security)
    } else {
        [System.IO.FileSystemAclExtensions]::Create([System.IO.DirectoryInfo]::new($Path), $security)
    }
}
