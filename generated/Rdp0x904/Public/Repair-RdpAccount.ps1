# Generated from src/recipes/repair-rdp-account.ts: change it there.

function Repair-RdpAccount {
    <#
    .SYNOPSIS
    Lets an account of this computer log on again.

    .DESCRIPTION
    Enables and unlocks the account. Where its password has expired or must be changed, the one given is
    set; a password that is still good is left alone. The password is handed to Windows and kept
    nowhere: not in the result, not in what is undone. A password that never expires weakens the
    account. Accounts of a domain are repaired there.

    .PARAMETER Name
    Name of an account of this computer, without domain.

    .PARAMETER Password
    The new password, for one that has expired or must be changed.

    .PARAMETER NeverExpires
    Never lets the password expire: weaker than Windows ships it.

    .PARAMETER For
    Minutes after which security that was lowered comes back by itself; 15 where it is not given. For
    what takes effect at the next start of the computer, they count from there.

    .PARAMETER Once
    Ends the loan also at the first Remote Desktop logon.

    .PARAMETER Permanent
    Lowers security for good. It is recorded as a debt, and needs -Force.

    .PARAMETER Force
    Agrees to what -Permanent says.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER PlanOnly
    Changes nothing and returns what would be changed, with the hash that Invoke-RdpPlan holds it to.

    .PARAMETER KeepPartial
    After a failure in the middle, keeps what was done before instead of taking it back.

    .EXAMPLE
    Repair-RdpAccount -Name jo

    Enables and unlocks the account.

    .EXAMPLE
    Repair-RdpAccount -Name jo -Password (Read-Host -AsSecureString)

    Gives it a new password as well, which is typed and not shown.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Remediation

    .OUTPUTS
    Rdp0x904.Plan

    .NOTES
    Evidence X: documented to give another code than 0x904. Causes: 24. No session is disturbed.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected

    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.powershell.localaccounts/set-localuser

    .LINK
    https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.Remediation')]
    [OutputType('Rdp0x904.Plan')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Name,

        [Parameter()]
        [securestring] $Password,

        [Parameter()]
        [switch] $NeverExpires,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $For,

        [Parameter()]
        [switch] $Once,

        [Parameter()]
        [switch] $Permanent,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $ConfirmWithin,

        [Parameter()]
        [switch] $PlanOnly,

        [Parameter()]
        [switch] $KeepPartial
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Repair-RdpAccount'
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $observation = Get-RdpAccountObservation -Name $Name
            $parameters = @{
                Password     = $PSBoundParameters['Password']
                NeverExpires = $NeverExpires.IsPresent
            }
            $plan = @(Get-RdpAccountPlan -Observation $observation @parameters)
            $lowering = @(Select-Lowering -Plan $plan)
            Assert-LoanTerm -Cmdlet 'Repair-RdpAccount' -MayLower $true -Lowering $lowering -Terms $terms
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $findings = @(Get-RdpAccountFinding -Observation $observation)
            $why = Get-FindingSummary -Findings $findings
            if (Test-PlanOnly -Parameters $PSBoundParameters) {
                return ConvertTo-Plan -Cmdlet 'Repair-RdpAccount' -Parameters $words -Why $why -Changes $plan -Terms $terms
            }
            $accepted = [System.Collections.Generic.List[object]]::new()
            foreach ($change in $plan) {
                $source = Get-ChangeDescription -Change $change
                $target = $source.Target
                $action = $source.Action
                $impact = $source.Impact
                $prompt = Get-Prompt -Action "$action$(Get-LoanPhrase -Change $change -Lowering $lowering -Terms $terms)" -Impact $impact
                if ($PSCmdlet.ShouldProcess($target, $prompt)) {
                    $accepted.Add($change)
                }
            }
            if ($accepted.Count -eq 0) {
                # Every change was declined, as under -WhatIf.
                if ($plan.Count -gt 0) {
                    return
                }
                $parameters = @{
                    Cmdlet    = 'Repair-RdpAccount'
                    Impact    = 'none'
                    Run       = [pscustomobject]@{
                        Id        = ''
                        LoanUntil = ''
                        ConfirmBy = ''
                        Applied   = @()
                    }
                    Findings  = $findings
                    Handshake = @()
                }
                return Complete-Remediation @parameters
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $purpose = [pscustomobject]@{
                Cmdlet     = 'Repair-RdpAccount'
                Parameters = $words
                Why        = $why
            }
            $parameters = @{
                Purpose = $purpose
                Plan    = $accepted.ToArray()
                Terms   = $terms
                Secret  = $PSBoundParameters['Password']
            }
            $run = Invoke-Remediation @parameters
            if ($run.ConfirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $run))
            }

            # Look again: what the remedy was for must be gone.
            $left = @(Get-RdpAccountFinding -Observation (Get-RdpAccountObservation -Name $Name))
            $handshake = @(Get-HandshakeFinding -Wanted $false)
            $parameters = @{
                Cmdlet    = 'Repair-RdpAccount'
                Impact    = 'none'
                Run       = $run
                Findings  = $left
                Handshake = $handshake
            }
            return Complete-Remediation @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
