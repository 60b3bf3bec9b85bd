# Generated from src/windows/policy.ts: change it there.

function Test-PolicyCopy {
    <#
    .SYNOPSIS
    Whether a change is about the copy of a policy: what stands there is written again at every refresh,
    whoever changed it (learn.microsoft.com, "Implementing Registry-Based Policy"). Nobody but policies
    keeps anything there.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    return (
        $Change.Kind -eq 'RegistryValue' -and
        $Change.Path.ToLowerInvariant().StartsWith('hklm:\software\policies\', [System.StringComparison]::Ordinal)
    )
}
