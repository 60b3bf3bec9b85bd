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
        [string] $State,
        $IncludePolicy
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
    $path = (Select-PolicySettingPlace -Setting $setting -IncludePolicy ($IncludePolicy -eq $true)).Path
    if ($wanted -eq 1 -and $securityLayer.Level -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('RDP security cannot carry Network Level Authentication. Run Set-RdpSecurityLayer -SecurityLayer Tls first.'),
            'LayerWithoutTls',
            'InvalidOperation',
            $null
        )
    }
    return @(ConvertTo-DWordChange -Path $path -Name $setting.Name -Level $wanted)
}
