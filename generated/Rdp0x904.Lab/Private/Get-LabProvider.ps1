# Generated from src/simulator/path.ts: change it there.

function Get-LabProvider {
    <#
    .SYNOPSIS
    Which provider a path belongs to, by its drive (about_Providers).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $drive = $Path.ToLowerInvariant()
    if ($drive.StartsWith('hklm:', [System.StringComparison]::Ordinal)) {
        return 'Registry'
    }
    if ($drive.StartsWith('cert:', [System.StringComparison]::Ordinal)) {
        return 'Certificate'
    }
    return 'FileSystem'
}
