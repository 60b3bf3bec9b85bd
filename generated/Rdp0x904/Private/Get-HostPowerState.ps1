# Generated from src/windows/host-power.ts: change it there.

function Get-HostPowerState {
    <#
    .SYNOPSIS
    Reads the sleep timer of the current power scheme, the policy over it, and the power settings of
    network adapters.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $place = [pscustomobject]@{
        Scheme   = 'SCHEME_CURRENT'
        Subgroup = '238c9fa8-0aad-41ed-83f4-97be242c8f20'
        Setting  = '29f6c1db-86da-48c5-9fdb-f2b67b1f44da'
    }
    $sleep = Find-PowerSetting -Change $place
    $policy = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings\29f6c1db-86da-48c5-9fdb-f2b67b1f44da' -Name 'ACSettingIndex'
    $value = Get-RegistryNumber -Value $policy
    $value2 = if ($null -ne $value) {
        $value
    } elseif ($null -ne $sleep) {
        $sleep.AcIndex
    } else {
        $null
    }
    return [pscustomobject]@{
        Sleep    = $sleep
        Policy   = $policy
        Delay    = if ($null -ne $value2) { $value2 } else { 0 }
        Adapters = @(Get-AdapterPowerState)
    }
}
