# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Test-ListenerDrained {
    <#
    .SYNOPSIS
    Whether new sessions are turned away until somebody says otherwise.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    $drain = Get-RegistryNumber -Value $State.Drain
    return ($null -ne $drain -and $drain -ne 0) -or [string]::Equals($State.LogonsDisabled.Text, '1')
}
