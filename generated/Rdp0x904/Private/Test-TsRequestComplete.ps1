# Generated from src/protocol/credssp-request.ts: change it there.

function Test-TsRequestComplete {
    <#
    .SYNOPSIS
    Whether these bytes hold at least one whole TSRequest, or cannot become one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Bytes
    )

    $first = if ($Bytes.Count -gt 0) { $Bytes[0] } else { $null }
    if ($null -ne $first -and $first -ne 48) {
        return $true
    }
    $measure = Measure-Der -Bytes $Bytes -Start 0
    if ($null -eq $measure) {
        return $Bytes.Count -gt 4
    }
    return $Bytes.Count -ge $measure.End
}
