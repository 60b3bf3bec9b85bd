# Generated from src/windows/change-log.ts: change it there.

function Get-NoteNumber {
    <#
    .SYNOPSIS
    The number of the entry.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [string] $What,
        [bool] $Verified
    )

    if ([string]::Equals($What, 'changed')) {
        if ($Verified) {
            return 10
        }
        return 11
    }
    if ($Verified) {
        return 12
    }
    return 13
}
