# Generated from src/windows/changes/adapter-power.ts: change it there.

function Find-AdapterPower {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Adapter
    )

    try {
        foreach ($settings in Get-NetAdapterPowerManagement -Name $Adapter -ErrorAction Stop) {
            return $settings
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
    }
    return $null
}
