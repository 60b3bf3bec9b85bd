# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function ConvertTo-ListenerSettingChange {
    <#
    .SYNOPSIS
    The changes to the listener's settings, without those that only a start makes count.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State,
        [bool] $IncludePolicy
    )

    $changes = [System.Collections.Generic.List[object]]::new()
    if (-not (Test-ListenerSwitchedOn -State $State)) {
        $changes.Add((ConvertTo-DWordChange -Path $State.Enabled.Path -Name $State.Enabled.Name -Level 1))
    }
    if ($null -ne (Get-RegistryNumber -Value $State.Drain) -and (Get-RegistryNumber -Value $State.Drain) -ne 0) {
        $changes.Add((ConvertTo-DWordChange -Path $State.Drain.Path -Name $State.Drain.Name -Level 0))
    }
    if ([string]::Equals($State.LogonsDisabled.Text, '1')) {
        $source = $State.LogonsDisabled
        $path = $source.Path
        $name = $source.Name
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'RegistryValue'
                Path      = $path
                Name      = $name
                ValueKind = 'String'
                Text      = '0'
                EmptyKey  = ''
            }
        )
    }
    if (Test-ListenerFull -State $State) {
        $source = Select-PolicySettingPlace -Setting $State.Limit -IncludePolicy $IncludePolicy
        $path = $source.Path
        $name = $source.Name
        $changes.Add((ConvertTo-DWordChange -Path $path -Name $name -Level 4294967295.0))
    }
    return $changes.ToArray()
}
