# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Get-SessionLimitChange {
    <#
    .SYNOPSIS
    The change that gives a limit its minutes, if it does not have them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Limit,
        $Minutes,
        [bool] $IncludePolicy
    )

    if ($null -eq $Minutes) {
        return @()
    }
    $time = [double] $Minutes * 60000
    if ($Limit.State -eq 'denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($Limit.State -ne 'invalid' -and $Limit.Time -eq $time) {
        return @()
    }
    Assert-PolicyFree -Value $Limit.Value -Owner $Limit.Owner -IncludePolicy $IncludePolicy
    $parameters = @{
        Path  = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
        Name  = $Limit.Name
        Level = $time
    }
    return @(ConvertTo-DWordChange @parameters)
}
