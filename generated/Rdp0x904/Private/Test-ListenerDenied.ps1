# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Test-ListenerDenied {
    <#
    .SYNOPSIS
    Whether a part of it may not be read; its switch stands in the same key as its port.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    return $State.Port.State -eq 'denied' -or $State.Drain.Kind -eq 'Denied' -or $State.Limit.Winner -eq 'unknown'
}
