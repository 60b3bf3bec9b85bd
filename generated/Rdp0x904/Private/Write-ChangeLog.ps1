# Generated from src/engine/change-log.ts: change it there.

function Write-ChangeLog {
    <#
    .SYNOPSIS
    Notes one change of a run. The folder is the one that the journal was just opened in.
    #>
    [CmdletBinding()]
    param(
        [string] $Id,
        [string] $What,
        $Change
    )

    $null = Add-LogLine -Id $Id -What $What -Change $Change
    $null = Add-LogEvent -Id $Id -What $What -Change $Change
}
