# Generated from src/border/journal-files.ts: change it there.

function Get-JournalPathState {
    <#
    .SYNOPSIS
    Whether a path exists, whether it is a link, and who may write to it.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $item = Microsoft.PowerShell.Management\Get-Item -LiteralPath $Path -Force -ErrorAction SilentlyContinue
    if ($null -eq $item) {
        return [pscustomobject]@{ Exists = $false; IsLink = $false; Sddl = '' }
    }
    $link = [System.IO.FileAttributes]::ReparsePoint
    $sddl = if ($env:OS -eq 'Windows_NT') { (Microsoft.PowerShell.Security\Get-Acl -LiteralPath $Path).Sddl } else { '' }
    [pscustomobject]@{
        Exists = $true
        IsLink = ($item.Attributes -band $link) -eq $link
        Sddl   = $sddl
    }
}
