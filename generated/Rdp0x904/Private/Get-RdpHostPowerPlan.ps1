# Generated from src/recipes/set-rdp-host-power.ts: change it there.

function Get-RdpHostPowerPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpHostPower would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Power,
        $NoPowerDown,
        $IncludePolicy
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    if ($Power.Policy.Kind -eq 'Denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings\29f6c1db-86da-48c5-9fdb-f2b67b1f44da could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($Power.Policy.Kind -ne 'Absent' -and $Power.Delay -ne 0) {
        Assert-PolicyIncluded -Policy $Power.Policy -IncludePolicy ($IncludePolicy -eq $true)
        $changes.Add((ConvertTo-DWordChange -Path $Power.Policy.Path -Name $Power.Policy.Name -Level 0))
    }
    if ($null -ne $Power.Sleep -and $Power.Sleep.AcIndex -ne 0 -and $Power.Policy.Kind -eq 'Absent') {
        $changes.Add(
            [pscustomobject]@{
                Kind     = 'PowerSetting'
                Scheme   = 'SCHEME_CURRENT'
                Subgroup = '238c9fa8-0aad-41ed-83f4-97be242c8f20'
                Setting  = '29f6c1db-86da-48c5-9fdb-f2b67b1f44da'
                AcIndex  = 0
                DcIndex  = $Power.Sleep.DcIndex
            }
        )
    }
    foreach ($each in $Power.Adapters) {
        $wakes = $each.WakeOnMagicPacket -eq 'Disabled'
        $stays = $NoPowerDown -eq $true -and $each.TurnOff -eq 'Enabled'
        if (-not $wakes -and -not $stays) {
            continue
        }
        $changes.Add(
            [pscustomobject]@{
                Kind              = 'AdapterPower'
                Adapter           = $each.Name
                WakeOnMagicPacket = if ($wakes) { 'Enabled' } else { 'Unchanged' }
                TurnOff           = if ($stays) { 'Disabled' } else { 'Unchanged' }
            }
        )
    }
    return $changes.ToArray()
}
