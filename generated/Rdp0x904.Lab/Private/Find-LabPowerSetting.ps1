# Generated from src/simulator/power.ts: change it there.

function Find-LabPowerSetting {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Scheme,
        [string] $Subgroup,
        [string] $Setting
    )

    $wanted = if (Test-LabPathEqual -One $Scheme -Other 'SCHEME_CURRENT') {
        $script:Lab.Host.PowerScheme
    } else {
        $Scheme
    }
    foreach ($each in $script:Lab.Host.PowerSettings) {
        if ((Test-LabPathEqual -One $each.Scheme -Other $wanted) -and
            (Test-LabPathEqual -One $each.Subgroup -Other $Subgroup) -and
            (Test-LabPathEqual -One $each.Setting -Other $Setting)) {
            return $each
        }
    }
    return $null
}
