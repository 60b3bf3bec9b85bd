# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function ConvertTo-ListenerSettingChange {
    <#
    .SYNOPSIS
    The changes to the listener's settings, without those that only a start makes count.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
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
        if ($State.Limit.Winner -eq 'policy') {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("$($State.Limit.Policy.Path) MaxInstanceCount is set by policy to $(Get-RegistryReading -Value $State.Limit.Policy) and " + 'wins over the local value. Change the policy instead, or end a session.'),
                'PolicyWins',
                'InvalidOperation',
                $null
            )
        }
        $changes.Add((ConvertTo-DWordChange -Path $State.Limit.Local.Path -Name 'MaxInstanceCount' -Level 4294967295.0))
    }
    return $changes.ToArray()
}
