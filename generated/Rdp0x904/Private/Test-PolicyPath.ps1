# Generated from src/windows/policy.ts: change it there.

function Test-PolicyPath {
    <#
    .SYNOPSIS
    Whether a registry key holds copies of policies: what stands there is written again at every
    refresh, whoever changed it (learn.microsoft.com, "Implementing Registry-Based Policy").
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    return $Path.ToLowerInvariant().StartsWith('hklm:\software\policies\', [System.StringComparison]::Ordinal)
}
