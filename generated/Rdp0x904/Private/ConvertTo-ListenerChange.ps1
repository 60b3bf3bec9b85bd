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
    $parameters = @{
        Path  = (Select-PolicySettingPlace -Setting $setting -IncludePolicy $IncludePolicy).Path
        Name  = $setting.Name
        Level = $Wanted.Level
    }
    return ConvertTo-DWordChange @parameters
}
