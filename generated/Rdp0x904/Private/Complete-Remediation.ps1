# Generated from src/engine/remediation.ts: change it there.

function Complete-Remediation {
    <#
    .SYNOPSIS
    The result of a remedy from what was applied and what its diagnosis finds afterwards.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Cmdlet,
        [string] $Impact,
        [object[]] $Applied,
        [object[]] $Findings
    )

    return [pscustomobject]@{
        PSTypeName   = 'Rdp0x904.Remediation'
        Cmdlet       = $Cmdlet
        Verified     = @($Applied | Where-Object { -not $_.Verified }).Count -eq 0
        RebootNeeded = $Impact -eq 'reboot' -and $Applied.Count -gt 0
        Changes      = $Applied
        Remaining    = @($Findings | Where-Object { $_.Status -ne 'healthy' })
    }
}
