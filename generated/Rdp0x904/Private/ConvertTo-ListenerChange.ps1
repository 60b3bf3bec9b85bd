# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function ConvertTo-ListenerChange {
    <#
    .SYNOPSIS
    The change that gives a setting its number; refused where it could not be read or where a policy
    would win unasked.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Wanted,
        [bool] $IncludePolicy
    )

    $setting = $Wanted.Setting.Setting
    if ($Wanted.Setting.State -eq 'denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($setting.Effective.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($setting.Winner -eq 'policy' -and $IncludePolicy) {
        $parameters = @{
            Path  = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
            Name  = $setting.Name
            Level = $Wanted.Level
        }
        return ConvertTo-DWordChange @parameters
    }
    if ($setting.Winner -eq 'policy') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($setting.Policy.Path) $($setting.Name) is set by policy to $(Get-RegistryReading -Value $setting.Policy) and wins over " + 'the local value. Change the policy instead, or its copy on this computer with -IncludePolicy.'),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    $parameters = @{
        Path  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name  = $setting.Name
        Level = $Wanted.Level
    }
    return ConvertTo-DWordChange @parameters
}
