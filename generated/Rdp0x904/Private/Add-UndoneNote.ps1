# Generated from src/windows/change-log.ts: change it there.

function Add-UndoneNote {
    <#
    .SYNOPSIS
    Notes that a failed run took one of its changes back. Looking whether it did must not fail either.
    #>
    [CmdletBinding()]
    param(
        [string] $Log,
        [string] $Id,
        $WayBack
    )

    $verified = $false
    try {
        $verified = Test-Change -Change $WayBack
    } catch {
        $verified = $false
    }
    $parameters = @{
        Log      = $Log
        Note     = Get-ChangeNote -Id $Id -What 'undone' -Change $WayBack
        Verified = $verified
    }
    Add-ChangeNote @parameters
}
