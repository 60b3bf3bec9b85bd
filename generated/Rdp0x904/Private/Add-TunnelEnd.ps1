# Generated from src/border/tunnel.ts: change it there.

function Add-TunnelEnd {
    <#
    .SYNOPSIS
    Gives a tunnel the methods Close and Dispose, which end it.
    #>
    [CmdletBinding()]
    param(
        [object] $Tunnel
    )

    $end = { $null = Close-TunnelProcess -ProcessId $this.ProcessId -Started $this.Started }
    $Tunnel | Add-Member -MemberType ScriptMethod -Name Close -Value $end
    $Tunnel | Add-Member -MemberType ScriptMethod -Name Dispose -Value $end
}
