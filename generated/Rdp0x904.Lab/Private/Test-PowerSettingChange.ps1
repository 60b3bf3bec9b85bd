# Generated from src/windows/changes/power-setting.ts: change it there.

function Test-PowerSettingChange {
    <#
    .SYNOPSIS
    Whether the setting now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-PowerSetting -Change $Change
    return $null -ne $current -and $current.AcIndex -eq $Change.AcIndex -and $current.DcIndex -eq $Change.DcIndex
}
