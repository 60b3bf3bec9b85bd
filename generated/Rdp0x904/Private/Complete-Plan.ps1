# Generated from src/engine/remediation.ts: change it there.

function Complete-Plan {
    <#
    .SYNOPSIS
    The result of a plan: its remedy is not looked for again.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Plan,
        $Run
    )

    $impact = if (@($Plan.Changes | Where-Object { [string]::Equals($_.Impact, 'reboot') }).Count -gt 0) {
        'reboot'
    } else {
        'none'
    }
    return Complete-Remediation -Cmdlet $Plan.Cmdlet -Impact $impact -Run $Run -Findings @() -Handshake @()
}
