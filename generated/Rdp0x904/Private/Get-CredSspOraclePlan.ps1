# Generated from src/recipes/set-credssp-oracle.ts: change it there.

function Get-CredSspOraclePlan {
    <#
    .SYNOPSIS
    The changes that Set-CredSspOracle would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Oracle,
        [string] $Level,
        $IncludePolicy
    )

    $wanted = if ($Level -eq 'ForceUpdatedClients') {
        0
    } elseif ($Level -eq 'Mitigated') {
        1
    } else {
        2
    }
    if ($Oracle.State -eq 'denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($Oracle.Value.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($Oracle.State -ne 'invalid' -and $Oracle.Level -eq $wanted) {
        return @()
    }
    $parameters = @{
        Value         = $Oracle.Value
        Owner         = $Oracle.Owner
        IncludePolicy = $IncludePolicy -eq $true
    }
    Assert-PolicyFree @parameters
    $parameters = @{
        Path  = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters'
        Name  = 'AllowEncryptionOracle'
        Level = $wanted
    }
    return @(ConvertTo-DWordChange @parameters)
}
