# Generated from src/windows/debt.ts: change it there.

function Get-FolderName {
    <#
    .SYNOPSIS
    Names of what lies in a folder; none where it may not be listed.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Path
    )

    try {
        return @(Get-ChildItem -LiteralPath $Path -Force -ErrorAction Stop | ForEach-Object { $_.Name })
    } catch {
        $failure = $_
        $category = $failure.CategoryInfo.Category.ToString()
        if ([string]::Equals($category, 'ObjectNotFound') -or [string]::Equals($category, 'PermissionDenied')) {
            return @()
        }
        throw $failure
    }
}
