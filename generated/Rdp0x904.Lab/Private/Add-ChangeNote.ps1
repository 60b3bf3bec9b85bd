# Generated from src/windows/change-log.ts: change it there.

function Add-ChangeNote {
    <#
    .SYNOPSIS
    Notes a change in the log at this path, and in the event log.
    #>
    [CmdletBinding()]
    param(
        [string] $Log,
        $Note,
        [bool] $Verified
    )

    $null = Add-NoteLine -Log $Log -Note $Note -Verified $Verified
    $null = Add-NoteEvent -Note $Note -Verified $Verified
}
