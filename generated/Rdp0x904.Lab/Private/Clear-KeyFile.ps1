# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Clear-KeyFile {
    <#
    .SYNOPSIS
    Before it deletes a file, Remove-Item clears the system attribute that key files carry. That takes a
    right on the file which Administrators lack since build 17763; renaming takes rights on the folder
    only, which they have.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    try {
        Remove-Item -LiteralPath $Change.KeyFile -Force -Confirm:$false -ErrorAction Stop
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'PermissionDenied')) {
            throw $failure
        }
        $parameters = @{
            LiteralPath = $Change.KeyFile
            NewName     = "$(Get-FileName -Path $Change.KeyFile).$($Change.Thumbprint)"
            Confirm     = $false
            ErrorAction = 'Stop'
        }
        Rename-Item @parameters
    }
}
