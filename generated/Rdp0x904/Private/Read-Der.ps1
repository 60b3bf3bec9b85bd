# Generated from src/protocol/der.ts: change it there.

function Read-Der {
    <#
    .SYNOPSIS
    The element that starts at `start` and ends before `limit`; undefined when there is no whole one.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes,
        [double] $Start,
        [double] $Limit
    )

    $element = Measure-Der -Bytes $Bytes -Start $Start
    if ($null -eq $element -or $element.End -gt $Limit -or $element.End -gt $Bytes.Count) {
        return $null
    }
    return $element
}
