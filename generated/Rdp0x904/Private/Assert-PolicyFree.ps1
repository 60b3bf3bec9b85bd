# Generated from src/windows/policy.ts: change it there.

function Assert-PolicyFree {
    <#
    .SYNOPSIS
    Ends with an error where a Group Policy object writes a value that has no other place, unless that
    may be overwritten.
    #>
    [CmdletBinding()]
    param(
        $Value,
        $Owner,
        [bool] $IncludePolicy
    )

    if ($Owner.Gpo.Length -eq 0 -or $IncludePolicy) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The Group Policy object $($Owner.Gpo) writes $($Value.Path) $($Value.Name) and would write it again. Change the policy " + 'instead, or its copy on this computer with -IncludePolicy.'),
        'PolicyWins',
        'InvalidOperation',
        $null
    )
}
