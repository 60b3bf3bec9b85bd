# Generated from src/windows/changes/power-setting.ts: change it there.

function Invoke-PowerSettingChange {
    <#
    .SYNOPSIS
    Writes both values, and makes the current scheme current again: only then do they count.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    $place = @($Change.Scheme, $Change.Subgroup, $Change.Setting)
    Invoke-PowerProgram -Words (@('/setacvalueindex') + $place + @("$($Change.AcIndex)"))
    Invoke-PowerProgram -Words (@('/setdcvalueindex') + $place + @("$($Change.DcIndex)"))
    Invoke-PowerProgram -Words @('/setactive', 'SCHEME_CURRENT')
}
