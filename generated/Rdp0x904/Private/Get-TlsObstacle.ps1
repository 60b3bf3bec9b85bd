# Generated from src/protocol/negotiate-step.ts: change it there.

function Get-TlsObstacle {
    <#
    .SYNOPSIS
    Why no TLS follows on this step; empty where it does.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Step
    )

    if ($Step.Outcome -ne 'passed') {
        return 'the negotiation did not succeed'
    }
    if ([string]::Equals($Step.Selected, 'RDP')) {
        return 'RDP security uses no TLS'
    }
    if (@(@('SSL', 'HYBRID', 'HYBRID_EX') | Where-Object { [string]::Equals($_, $Step.Selected) }).Count -gt 0) {
        return ''
    }
    return "$($Step.Selected) was not asked for"
}
