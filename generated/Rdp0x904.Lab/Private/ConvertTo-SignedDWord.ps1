# Generated from src/windows/changes/registry-value.ts: change it there.

function ConvertTo-SignedDWord {
    <#
    .SYNOPSIS
    The registry provider takes a DWord as a signed number in every version of PowerShell.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        [string] $Text
    )

    $unsigned = [long] $Text
    if ($unsigned -gt 2147483647) {
        return $unsigned - 4294967296.0
    }
    return $unsigned
}
