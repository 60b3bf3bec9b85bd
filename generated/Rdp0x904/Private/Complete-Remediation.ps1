# Generated from src/engine/remediation.ts: change it there.

function Complete-Remediation {
    <#
    .SYNOPSIS
    The result of a remedy from what was done and what its diagnosis finds afterwards.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Cmdlet,
        [string] $Impact,
        $Run,
        [object[]] $Findings,
        [object[]] $Handshake
    )

    return [pscustomobject]@{
        PSTypeName   = 'Rdp0x904.Remediation'
        Id           = $Run.Id
        Cmdlet       = $Cmdlet
        Changed      = $Run.Applied.Count -gt 0
        Verified     = @($Run.Applied | Where-Object { -not $_.Verified }).Count -eq 0
        RebootNeeded = $Impact -eq 'reboot' -and $Run.Applied.Count -gt 0
        LoanUntil    = $Run.LoanUntil
        ConfirmBy    = $Run.ConfirmBy
        Changes      = $Run.Applied
        Remaining    = @($Findings | Where-Object { $_.Status -ne 'healthy' })
        Handshake    = $Handshake
    }
}
