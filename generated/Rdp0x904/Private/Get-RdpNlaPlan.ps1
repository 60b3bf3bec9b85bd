# Generated from src/recipes/set-rdp-nla.ts: change it there.

function Get-RdpNlaPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpNla would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        [string] $State
    )

    $securityLayer = $Observation.SecurityLayer
    $userAuthentication = $Observation.UserAuthentication
    $wanted = if ($State -eq 'On') { 1 } else { 0 }
    $setting = $userAuthentication.Setting
    if ($userAuthentication.State -eq 'denied' -or $securityLayer.State -eq 'denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($setting.Effective.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($userAuthentication.State -ne 'invalid' -and $userAuthentication.Level -eq $wanted) {
        return @()
    }
    if ($setting.Winner -eq 'policy') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($setting.Policy.Path) $($setting.Name) is set by policy to $(Get-RegistryReading -Value $setting.Policy) and wins over " + 'the local value. Change the policy instead.'),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    if ($wanted -eq 1 -and $securityLayer.Level -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('RDP security cannot carry Network Level Authentication. Run Set-RdpSecurityLayer -SecurityLayer Tls first.'),
            'LayerWithoutTls',
            'InvalidOperation',
            $null
        )
    }
    $parameters = @{
        Path  = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
        Name  = $setting.Name
        Level = $wanted
    }
    return @(ConvertTo-DWordChange @parameters)
}
