# Generated from src/windows/policy.ts: change it there.

function Assert-PolicyIncluded {
    <#
    .SYNOPSIS
    Ends with an error where the copy of a policy would have to be changed, and nobody asked for that.
    #>
    [CmdletBinding()]
    param(
        $Policy,
        [bool] $IncludePolicy
    )

    if ($IncludePolicy) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("$($Policy.Path) $($Policy.Name) is set by policy to $(Get-RegistryReading -Value $Policy) and wins over the local value. " + 'Change the policy instead, or its copy on this computer with -IncludePolicy.'),
        'PolicyWins',
        'InvalidOperation',
        $null
    )
}
