# Generated from src/protocol/negotiate-step.ts: change it there.

function Test-AnswerComplete {
    <#
    .SYNOPSIS
    Whether an answer is there, or what came cannot become one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Bytes
    )

    return (Measure-Tpkt -Bytes $Bytes).Kind -ne 'incomplete'
}
