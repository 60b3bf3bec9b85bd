# Generated from src/protocol/outside-connection.ts: change it there.

function Get-ResolveFinding {
    <#
    .SYNOPSIS
    Findings from the steps that lead to an agreement on security: name, TCP, negotiation.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Step,
        [object[]] $Evidence
    )

    if ($Step.Outcome -ne 'failed') {
        return @()
    }
    if ($Step.Fault -eq 'name not found') {
        return @(Get-OutsideFinding -Id 'NameNotFound' -Status 'fault' -Evidence $Evidence)
    }
    return @(Get-OutsideFinding -Id 'ResolverUnavailable' -Status 'suspect' -Evidence $Evidence)
}
