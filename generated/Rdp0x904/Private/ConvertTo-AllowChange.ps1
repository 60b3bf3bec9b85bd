# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function ConvertTo-AllowChange {
    <#
    .SYNOPSIS
    The change that switches Remote Desktop on; refused where it could not be read or where a policy
    would win unasked.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Access,
        [bool] $IncludePolicy
    )

    $denied = $Access.Denied
    if ((Get-RegistryNumber -Value $denied.Effective) -eq 0) {
        return @()
    }
    $parameters = @{
        Path  = (Select-PolicySettingPlace -Setting $denied -IncludePolicy $IncludePolicy).Path
        Name  = $denied.Name
        Level = 0
    }
    return @(ConvertTo-DWordChange @parameters)
}
