# Generated from src/protocol/credssp-request.ts: change it there.

function Join-ErrorCode {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Code
    )

    if ($null -eq $Code) {
        return @()
    }
    $bytes = @(
        [Math]::Floor([double] ($Code / 16777216)),
        ([Math]::Floor([double] ($Code / 65536)) % 256),
        ([Math]::Floor([double] ($Code / 256)) % 256),
        ($Code % 256)
    )
    return @(ConvertTo-Der -Tag 164 -Content @(ConvertTo-Der -Tag 2 -Content $bytes))
}
