# Generated from src/engine/handshake.ts: change it there.

function Get-HandshakeFinding {
    <#
    .SYNOPSIS
    What a client that connects now would meet here, if it is wanted. Sends no credentials.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [bool] $Wanted
    )

    if (-not $Wanted) {
        return @()
    }
    $now = Get-CurrentInstant
    return @(Get-OutsideDiagnosis -Report (Get-ProbeReport -HostValue 'localhost' -Port (Get-ListenerPort).Number -Milliseconds 5000 -Now $now) -Now $now)
}
