# Generated from src/protocol/der.ts: change it there.

function ConvertTo-Der {
    <#
    .SYNOPSIS
    An element from its tag and its content of less than 64 KB.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Tag,
        [object[]] $Content
    )

    $size = $Content.Count
    if ($size -lt 128) {
        return @($Tag, $size) + $Content
    }
    if ($size -lt 256) {
        return @($Tag, 129, $size) + $Content
    }
    return @($Tag, 130, [Math]::Floor([double] ($size / 256)), ($size % 256)) + $Content
}
