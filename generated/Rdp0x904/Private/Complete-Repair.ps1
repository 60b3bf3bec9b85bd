# Generated from src/engine/repair/complete.ts: change it there.

function Complete-Repair {
    <#
    .SYNOPSIS
    The result of a repair from what was found before and after it, what was done, and what stood in the
    way.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Run,
        [string] $Evidence,
        [object[]] $Before,
        [object[]] $After,
        [object[]] $Done,
        [object[]] $Barriers
    )

    $reboot = $false
    foreach ($each in $Run.Applied) {
        if ((Get-ChangeDescription -Change $each.Change).Impact -eq 'reboot') {
            $reboot = $true
            break
        }
    }
    $parameters = @{
        Cmdlet    = 'Repair-Rdp0x904'
        Impact    = $(if ($reboot) { 'reboot' } else { 'none' })
        Run       = $Run
        Findings  = $After
        Handshake = @()
    }
    $remediation = Complete-Remediation @parameters
    $tried = @($Done | ForEach-Object { $_.Id })
    $standing = @($Barriers | Where-Object { $_.Reason -ne '' })
    $parameters = @{
        Findings = $After
        Barriers = $standing
        Tried    = $tried
        Before   = @($Before | ForEach-Object { $_.Id })
    }
    $left = @(ConvertTo-LeftFinding @parameters)
    $found = @($Before | Where-Object { Test-Trouble -Finding $_ })
    return [pscustomobject]@{
        PSTypeName   = 'Rdp0x904.Repair'
        Id           = $remediation.Id
        Cmdlet       = $remediation.Cmdlet
        Changed      = $remediation.Changed
        Verified     = $remediation.Verified
        RebootNeeded = $remediation.RebootNeeded
        LoanUntil    = $remediation.LoanUntil
        ConfirmBy    = $remediation.ConfirmBy
        Changes      = $remediation.Changes
        Remaining    = $remediation.Remaining
        Handshake    = $remediation.Handshake
        Works        = Test-Working -Findings $After
        Evidence     = $Evidence
        Found        = $found
        Done         = $Done
        Left         = $left
    }
}
