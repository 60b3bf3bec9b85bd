# Generated from src/engine/journal/folder.ts: change it there.

function Get-JournalDistrust {
    <#
    .SYNOPSIS
    Who is not elevated may not even look whose the journal is.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    try {
        return Get-PathDistrust -Path $Path
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'PermissionDenied')) {
            throw $failure
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$Path is for administrators only. Run again from an elevated PowerShell."),
            'JournalDenied',
            'PermissionDenied',
            $null
        )
    }
}
