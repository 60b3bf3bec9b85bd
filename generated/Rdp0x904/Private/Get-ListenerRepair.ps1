# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Get-ListenerRepair {
    <#
    .SYNOPSIS
    The command that changes these settings; none where policy holds one, as it would be a repair in
    name only.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Settings
    )

    if (@($Settings | Where-Object { $_.Setting.Winner -eq 'policy' }).Count -gt 0) {
        return ''
    }
    return 'Set-RdpSecurityLayer -SecurityLayer Tls'
}
