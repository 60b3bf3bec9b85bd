# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Test-ListenerSwitchedOn {
    <#
    .SYNOPSIS
    Whether the listener's settings let it open its port.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    return $State.Enabled.Kind -eq 'Absent' -or (Get-RegistryNumber -Value $State.Enabled) -eq 1
}
