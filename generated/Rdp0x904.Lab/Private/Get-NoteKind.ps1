# Generated from src/windows/change-log.ts: change it there.

function Get-NoteKind {
    <#
    .SYNOPSIS
    The kind of the entry.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [bool] $Verified
    )

    if ($Verified) {
        return 'Information'
    }
    return 'Warning'
}
