# Generated from src/engine/exit-code.ts: change it there.

function Get-FailureExitCode {
    <#
    .SYNOPSIS
    The exit code for an error of a cmdlet, by its id and its category.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [string] $Id,
        [string] $Category
    )

    if ([array]::IndexOf([string[]] @('FailedNotUndone', 'UndoFailed'), $Id) -ge 0) {
        return 5
    }
    if ([string]::Equals($Category, 'InvalidArgument')) {
        return 2
    }
    if ([string]::Equals($Category, 'PermissionDenied') -and
        [array]::IndexOf([string[]] @('JournalNotTrusted'), $Id) -lt 0) {
        return 3
    }
    # Refused before anything was touched, or taken back.
    return 4
}
