# Generated from src/protocol/credssp-request.ts: change it there.

function ConvertTo-TsRequest {
    <#
    .SYNOPSIS
    Bytes of a TSRequest.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Request
    )

    $version = @(ConvertTo-Der -Tag 160 -Content @(ConvertTo-Der -Tag 2 -Content @($Request.Version)))
    return @(ConvertTo-Der -Tag 48 -Content ($version + @(Join-Token -Token $Request.Token) + @(Join-ErrorCode -Code $Request.ErrorCode)))
}
