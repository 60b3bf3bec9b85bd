# Generated from src/border/product.ts: change it there.

function Get-ProductPlace {
    <#
    .SYNOPSIS
    Where this module was loaded from, and what it has.
    #>
    [CmdletBinding()]
    param()

    $module = $ExecutionContext.SessionState.Module
    $folder = if ($module.Path) { $module.ModuleBase } else { '' }
    $contents = if ($folder) { [System.IO.Directory]::GetFileSystemEntries($folder, '*', 'AllDirectories') }
    [pscustomobject]@{
        Folder       = $folder
        Contents     = @($contents)
        ProgramFiles = [System.Environment]::GetFolderPath('ProgramFiles')
        Cmdlets      = @($module.ExportedFunctions.Keys)
    }
}
