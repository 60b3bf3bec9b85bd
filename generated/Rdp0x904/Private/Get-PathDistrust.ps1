# Generated from src/windows/trusted-path.ts: change it there.

function Get-PathDistrust {
    <#
    .SYNOPSIS
    Why a path is not to be trusted; empty where only SYSTEM and administrators could have written what
    is there.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $source = Get-JournalPathState -Path $Path
    $exists = $source.Exists
    $isLink = $source.IsLink
    $sddl = $source.Sddl
    if (-not $exists) {
        return "$Path is not there, or may not be read."
    }
    if ($isLink) {
        return "$Path is a link."
    }
    # Other systems than Windows have only the user's own folder, for the lab.
    if ($sddl.Length -eq 0 -or (Test-TrustedDescriptor -Sddl $sddl)) {
        return ''
    }
    return "$Path is not ours alone: its owner or access list is $sddl."
}
