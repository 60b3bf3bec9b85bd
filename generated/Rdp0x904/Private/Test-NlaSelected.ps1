# Generated from src/protocol/negotiate-step.ts: change it there.

function Test-NlaSelected {
    <#
    .SYNOPSIS
    Whether Network Level Authentication follows on TLS.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Step
    )

    return (
        $Step.Outcome -eq 'passed' -and
        ([string]::Equals($Step.Selected, 'HYBRID') -or [string]::Equals($Step.Selected, 'HYBRID_EX'))
    )
}
