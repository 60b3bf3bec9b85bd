# Generated from src/windows/policy.ts: change it there.

function Select-PolicySettingPlace {
    <#
    .SYNOPSIS
    Where a setting is to be changed: the local value, or the copy of the policy that wins, where that
    is asked for. Ends with an error where it could not be read, and where a policy would win unasked.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Setting,
        [bool] $IncludePolicy
    )

    if ($Setting.Winner -eq 'unknown') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($Setting.Effective.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($Setting.Winner -eq 'local') {
        return $Setting.Local
    }
    Assert-PolicyIncluded -Policy $Setting.Policy -IncludePolicy $IncludePolicy
    return $Setting.Policy
}
