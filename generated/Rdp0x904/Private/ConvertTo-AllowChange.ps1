# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function ConvertTo-AllowChange {
    <#
    .SYNOPSIS
    The change that switches Remote Desktop on; refused where it could not be read or where a policy
    would win.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Access
    )

    $denied = $Access.Denied
    if ($denied.Winner -eq 'unknown') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($denied.Effective.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ((Get-RegistryNumber -Value $denied.Effective) -eq 0) {
        return @()
    }
    if ($denied.Winner -eq 'policy') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($denied.Policy.Path) fDenyTSConnections is set by policy to $(Get-RegistryReading -Value $denied.Policy) and wins over " + 'the local value. Change the policy instead.'),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    return @(ConvertTo-DWordChange -Path $denied.Local.Path -Name 'fDenyTSConnections' -Level 0)
}
