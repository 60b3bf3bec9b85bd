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

    return [pscustomobject]@{
        Sleep    = Find-PowerSetting -Change ([pscustomobject]@{
            Scheme   = 'SCHEME_CURRENT'
            Subgroup = '238c9fa8-0aad-41ed-83f4-97be242c8f20'
            Setting  = '29f6c1db-86da-48c5-9fdb-f2b67b1f44da'
        })
        Policy   = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings\29f6c1db-86da-48c5-9fdb-f2b67b1f44da' -Name 'ACSettingIndex'
        Adapters = @(Get-AdapterPowerState)
    }
}
