# Generated from src/engine/journal/folder.ts: change it there.

function Test-JournalPath {
    <#
    .SYNOPSIS
    Whether a folder is there. Who is not elevated may not even look whose ours is.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    try {
        return (Get-JournalPathState -Path $Path).Exists
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
