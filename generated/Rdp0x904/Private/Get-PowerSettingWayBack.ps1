# Generated from src/windows/changes/power-setting.ts: change it there.

function Get-PowerSettingWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none when there is no such setting.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $current = Find-PowerSetting -Change $Change
    if ($null -eq $current) {
        return $null
    }
    return [pscustomobject]@{
        Kind     = $Change.Kind
        Subgroup = $Change.Subgroup
        Setting  = $Change.Setting
        Scheme   = $current.Scheme
        AcIndex  = $current.AcIndex
        DcIndex  = $current.DcIndex
    }
}
