# Generated from src/windows/change-log.ts: change it there.

function Get-ChangeNote {
    <#
    .SYNOPSIS
    What is noted of a change, by the words that describe it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [string] $What,
        $Change
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $action = $source.Action
    return [pscustomobject]@{
        Id     = $Id
        What   = $What
        Target = $target
        Action = $action
    }
}
