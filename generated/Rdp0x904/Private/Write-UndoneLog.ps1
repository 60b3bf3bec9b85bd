# Generated from src/engine/change-log.ts: change it there.

function Write-UndoneLog {
    <#
    .SYNOPSIS
    Notes that a failed run took one of its changes back. Looking whether it did must not fail either.
    #>
    [CmdletBinding()]
    param(
        [string] $Id,
        $WayBack
    )

    $source = Get-ChangeDescription -Change $WayBack
    $target = $source.Target
    $action = $source.Action
    $verified = $false
    try {
        $verified = Test-Change -Change $WayBack
    } catch {
        $verified = $false
    }
    $parameters = @{
        Id     = $Id
        What   = 'undone'
        Change = [pscustomobject]@{
            Target   = $target
            Action   = $action
            Verified = $verified
        }
    }
    Write-ChangeLog @parameters
}
