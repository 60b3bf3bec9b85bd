# Generated from src/protocol/credssp-request.ts: change it there.

function Join-Token {
    <#
    .SYNOPSIS
    NegoData is a list of one-field records: MS-CSSP 2.2.1.1.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Token
    )

    if ($Token.Count -eq 0) {
        return @()
    }
    $item = @(ConvertTo-Der -Tag 48 -Content @(ConvertTo-Der -Tag 160 -Content @(ConvertTo-Der -Tag 4 -Content $Token)))
    return @(ConvertTo-Der -Tag 161 -Content @(ConvertTo-Der -Tag 48 -Content $item))
}
