# Generated from src/protocol/credssp-request.ts: change it there.

function ConvertFrom-TsRequest {
    <#
    .SYNOPSIS
    Reads a TSRequest; undefined when it is none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes
    )

    $outer = Read-Der -Bytes $Bytes -Start 0 -Limit $Bytes.Count
    if ($null -eq $outer -or $outer.Tag -ne 48) {
        return $null
    }
    $fields = @(Read-DerList -Bytes $Bytes -Parent $outer)
    $version = Read-Integer -Bytes $Bytes -Field (Find-Field -Fields $fields -Tag 160)
    if ($null -eq $version) {
        return $null
    }
    $refusal = Find-Field -Fields $fields -Tag 164
    $errorCode = Read-Integer -Bytes $Bytes -Field $refusal
    if ($null -ne $refusal -and $null -eq $errorCode) {
        return $null
    }
    return [pscustomobject]@{
        Version   = $version
        Token     = @(Read-Token -Bytes $Bytes -Field (Find-Field -Fields $fields -Tag 161))
        ErrorCode = $errorCode
    }
}
