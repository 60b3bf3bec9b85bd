# Generated from src/protocol/negotiate-step.ts: change it there.

function Test-RdpAnswered {
    <#
    .SYNOPSIS
    Whether somebody who speaks RDP answered.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Step
    )

    return $Step.Outcome -eq 'passed' -or ($Step.Outcome -eq 'failed' -and $Step.Fault -eq 'negotiation failure')
}
