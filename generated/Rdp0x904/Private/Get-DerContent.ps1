# Generated from src/protocol/der.ts: change it there.

function Get-DerContent {
    <#
    .SYNOPSIS
    The content of an element.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Bytes,
        $Element
    )

    return @(Select-ArraySlice -Items $Bytes -Start $Element.Start -End $Element.End)
}
