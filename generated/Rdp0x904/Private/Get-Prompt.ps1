# Generated from src/engine/remediation.ts: change it there.

function Get-Prompt {
    <#
    .SYNOPSIS
    What -Confirm asks and -WhatIf shows: the action, and whom it would disturb.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Action,
        [string] $Impact
    )

    if ([string]::Equals($Impact, 'none')) {
        return $Action
    }
    return "$Action (disturbs: $Impact)"
}
