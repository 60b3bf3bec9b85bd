# Generated from src/windows/change-log.ts: change it there.

function Add-LookedNote {
    <#
    .SYNOPSIS
    Reads back a change that was made or taken back, and notes it. Where looking fails, that is no more
    than a doubt.
    #>
    [CmdletBinding()]
    param(
        [string] $Log,
        [string] $Id,
        [string] $What,
        $Change
    )

    $verified = $false
    try {
        $verified = Test-Change -Change $Change
    } catch {
        $verified = $false
    }
    $parameters = @{
        Log      = $Log
        Note     = Get-ChangeNote -Id $Id -What $What -Change $Change
        Verified = $verified
    }
    Add-ChangeNote @parameters
}
