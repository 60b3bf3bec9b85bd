# Generated from src/windows/access-list.ts: change it there.

function Skip-AccessListEntry {
    <#
    .SYNOPSIS
    The security descriptor without one entry.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Sddl,
        [string] $Entry
    )

    $list = Split-AccessList -Sddl $Sddl
    return $list.Head + (@($list.Entries | Where-Object { -not [string]::Equals($_, $Entry) }) -join '')
}
