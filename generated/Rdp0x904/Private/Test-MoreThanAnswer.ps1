# Generated from src/protocol/negotiate-step.ts: change it there.

function Test-MoreThanAnswer {
    <#
    .SYNOPSIS
    Whether there is more than one whole answer.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Bytes
    )

    $measure = Measure-Tpkt -Bytes $Bytes
    return $measure.Kind -eq 'complete' -and $measure.Size -lt $Bytes.Count
}
