# Generated from src/protocol/der.ts: change it there.

function Read-DerList {
    <#
    .SYNOPSIS
    The elements that fill the content of another; none when something is left over.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Bytes,
        $Parent
    )

    $elements = [System.Collections.Generic.List[object]]::new()
    $start = $Parent.Start
    while ($start -lt $Parent.End) {
        $element = Read-Der -Bytes $Bytes -Start $start -Limit $Parent.End
        if ($null -eq $element) {
            return @()
        }
        $elements.Add($element)
        $start = $element.End
    }
    return $elements.ToArray()
}
