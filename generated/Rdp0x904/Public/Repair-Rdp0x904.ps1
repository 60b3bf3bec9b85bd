# Generated from src/engine/cmdlets/repair-rdp0x904.ts: change it there.

function Repair-Rdp0x904 {
    <#
    .SYNOPSIS
    Repairs what makes Remote Desktop fail with error 0x904, one cause at a time, until it works.

    .DESCRIPTION
    Looks as Test-Rdp0x904 does, and connects to the own listener as a client would. Then it repairs the
    first cause that is well documented and that your switches allow, looks again, and goes on only
    while something is seen to be broken. What was found is saved before the first change. Causes that
    only community reports name, that give another code, or that only weaken connections are repaired
    when they are named with -IncludeCause. All of it is one run in the journal: Undo-RdpRemediation
    takes it back as a whole, and after a failure nothing stays half done.

    .PARAMETER IncludeCause
    Only these causes, by their number in docs/causes.md, and these whatever their grade.

    .PARAMETER ExcludeCause
    Not these causes, by their number in docs/causes.md.

    .PARAMETER AllowSessionDrop
    Allows what may end sessions on this computer, your own among them.

    .PARAMETER AllowReboot
    Allows what takes effect with the next start of this computer. It is not restarted.

    .PARAMETER AllowLoan
    Allows what lowers security for a while. It comes back by itself, after 15 minutes or what -For
    says.

    .PARAMETER For
    Minutes after which security that was lowered comes back by itself; 15 where it is not given. For
    what takes effect at the next start of the computer, they count from there.

    .PARAMETER Once
    Ends the loan also at the first Remote Desktop logon.

    .PARAMETER ConfirmWithin
    Minutes within which Confirm-RdpRemediation must keep changes that may lock you out; otherwise they
    come back by themselves. 10 where it is not given and you work over Remote Desktop, remoting or SSH.

    .PARAMETER Session
    Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this
    module. What comes back has the same types, and names its computer.

    .EXAMPLE
    Repair-Rdp0x904 -WhatIf

    Shows every change that could be made, in its order, and changes nothing.

    .EXAMPLE
    $repair = Repair-Rdp0x904 -AllowSessionDrop -Confirm:$false
    $repair.Left
    $repair | Undo-RdpRemediation

    Repairs without asking, shows what is left and why, and takes everything back.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Repair
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [OutputType('Rdp0x904.Repair')]
    param(
        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $IncludeCause,

        [Parameter()]
        [ValidateRange(1, 99)]
        [int[]] $ExcludeCause,

        [Parameter()]
        [switch] $AllowSessionDrop,

        [Parameter()]
        [switch] $AllowReboot,

        [Parameter()]
        [switch] $AllowLoan,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $For,

        [Parameter()]
        [switch] $Once,

        [Parameter()]
        [ValidateRange(1, 1440)]
        [int] $ConfirmWithin,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            if ($PSBoundParameters.ContainsKey('Session')) {
                $remote = @{
                    Caller     = $PSCmdlet
                    Parameters = $PSBoundParameters
                    Session    = @(
                        $Session |
                            Where-Object { $WhatIfPreference -or $PSCmdlet.ShouldProcess($_.ComputerName, 'Repair-Rdp0x904') }
                    )
                }
                return Invoke-RemoteCmdlet @remote
            }
            $IncludeCause2 = $PSBoundParameters['IncludeCause']
            $ExcludeCause2 = $PSBoundParameters['ExcludeCause']
            Assert-SupportedWindows -Cmdlet 'Repair-Rdp0x904'
            $allowance = [pscustomobject]@{
                Causes      = @(if ($null -ne $IncludeCause2) { $IncludeCause2 } else { @() })
                Excluded    = @(if ($null -ne $ExcludeCause2) { $ExcludeCause2 } else { @() })
                SessionDrop = $AllowSessionDrop.IsPresent -eq $true
                Reboot      = $AllowReboot.IsPresent -eq $true
                Loan        = $AllowLoan.IsPresent -eq $true
            }
            $terms = Get-RunTerm -Parameters $PSBoundParameters
            $before = @(Select-Rdp0x904Finding -Findings (@(Get-RdpFinding) + @(Get-HandshakeFinding -Wanted $true)))

            $barriers = [System.Collections.Generic.List[object]]::new()
            $steps = [System.Collections.Generic.List[object]]::new()
            $plan = [System.Collections.Generic.List[object]]::new()
            $planned = [System.Collections.Generic.List[object]]::new()
            foreach ($finding in $before) {
                if (-not (Test-Trouble -Finding $finding) -or
                    @($barriers | Where-Object { [string]::Equals($_.Id, $finding.Id) }).Count -gt 0) {
                    continue
                }
                $reason = Get-FindingBarrier -Finding $finding -Allowance $allowance
                if ($reason -ne '') {
                    $barriers.Add(
                        [pscustomobject]@{
                            Id      = $finding.Id
                            Reason  = $reason
                            Message = ''
                        }
                    )
                    continue
                }
                try {
                    $repair = Get-RdpRepairPlan -Id $finding.Id -AllowSessionDrop $allowance.SessionDrop
                    $refused = if ($null -eq $repair) {
                        'NotAutomatic'
                    } else {
                        Get-PlanBarrier -Plan $repair -Allowance $allowance
                    }
                    if ($null -eq $repair -or $refused -ne '') {
                        $barriers.Add(
                            [pscustomobject]@{
                                Id      = $finding.Id
                                Reason  = $refused
                                Message = ''
                            }
                        )
                        continue
                    }
                    $parameters = @{
                        Cmdlet   = $repair.Cmdlet
                        MayLower = $repair.MayLower
                        Lowering = @(Select-Lowering -Plan $repair.Changes)
                        Terms    = $terms
                    }
                    Assert-LoanTerm @parameters
                    $changes = @(Select-FreshChange -Changes $repair.Changes -Planned $planned.ToArray())
                    $barriers.Add(
                        [pscustomobject]@{
                            Id      = $finding.Id
                            Reason  = ''
                            Message = ''
                        }
                    )
                    $steps.Add(
                        [pscustomobject]@{
                            Finding = $finding
                            Cmdlet  = $repair.Cmdlet
                            Changes = $changes
                        }
                    )
                    foreach ($change in $changes) {
                        $planned.Add((ConvertTo-ChangeJson -Change $change))
                    }
                } catch {
                    $failure = $_
                    $barriers.Add(
                        [pscustomobject]@{
                            Id      = $finding.Id
                            Reason  = 'Refused'
                            Message = $failure.Exception.Message
                        }
                    )
                }
            }

            $accepted = [System.Collections.Generic.List[object]]::new()
            foreach ($step in $steps) {
                $lowering = @(Select-Lowering -Plan $step.Changes)
                $agreed = $true
                foreach ($change in $step.Changes) {
                    $source = Get-ChangeDescription -Change $change
                    $target = $source.Target
                    $action = $source.Action
                    $impact = $source.Impact
                    $prompt = Get-Prompt -Action "$action$(Get-LoanPhrase -Change $change -Lowering $lowering -Terms $terms)" -Impact $impact
                    if (-not $PSCmdlet.ShouldProcess($target, $prompt)) {
                        $agreed = $false
                    }
                }
                if ($agreed) {
                    $accepted.Add($step)
                    foreach ($change in $step.Changes) {
                        $plan.Add($change)
                    }
                } else {
                    $barriers.Add(
                        [pscustomobject]@{
                            Id      = $step.Finding.Id
                            Reason  = 'Declined'
                            Message = ''
                        }
                    )
                }
            }
            $nothing = [pscustomobject]@{
                Id        = ''
                LoanUntil = ''
                ConfirmBy = ''
                Applied   = @()
            }
            $needed = (
                -not (Test-Working -Findings $before) -or
                @($steps | Where-Object { Test-Named -Finding $_.Finding -Allowance $allowance }).Count -gt 0
            )
            if ($plan.Count -eq 0 -or -not $needed) {
                $parameters = @{
                    Run      = $nothing
                    Evidence = ''
                    Before   = $before
                    After    = $before
                    Done     = @()
                    Barriers = $barriers.ToArray()
                }
                return Complete-Repair @parameters
            }

            foreach ($warning in Get-InterruptedRun) {
                $PSCmdlet.WriteWarning($warning)
            }
            $words = ConvertTo-ParameterText -Parameters $PSBoundParameters
            $purpose = [pscustomobject]@{
                Cmdlet     = 'Repair-Rdp0x904'
                Parameters = $words
                Why        = Get-FindingSummary -Findings $before
            }
            $run = Open-Run -Purpose $purpose -Plan $plan.ToArray() -Terms $terms
            $journal = $run.Journal
            $loanUntil = $run.LoanUntil
            $confirmBy = $run.ConfirmBy
            $applied = [System.Collections.Generic.List[object]]::new()
            $done = [System.Collections.Generic.List[object]]::new()
            $after = $before
            $evidence = ''
            $restart = $false
            $half = $null
            try {
                $evidence = Add-Evidence -Caller $PSCmdlet -Id $journal.Id -Findings $before -Plan $plan.ToArray()
                foreach ($change in Get-CompanionChange -Run $run -Terms $terms) {
                    $begun = Add-BegunChange -Journal $journal -Step ($applied.Count + 1) -Change $change
                    $half = $begun.WayBack
                    $applied.Add((Complete-BegunChange -Journal $journal -Step ($applied.Count + 1) -Begun $begun))
                    $half = $null
                }
                foreach ($step in $accepted) {
                    $finding = $step.Finding
                    $cmdlet = $step.Cmdlet
                    $changes = $step.Changes
                    $found = $false
                    foreach ($each in $after) {
                        if ([string]::Equals($each.Id, $finding.Id) -and (Test-Trouble -Finding $each)) {
                            $found = $true
                            break
                        }
                    }
                    # Only a restart can tell whether more is needed; and what works is left alone, unless somebody named its cause.
                    $wanted = (
                        (Test-Named -Finding $finding -Allowance $allowance) -or
                        (-not $restart -and -not (Test-Working -Findings $after))
                    )
                    if (-not $found -or -not $wanted -or $changes.Count -eq 0) {
                        continue
                    }
                    $made = [System.Collections.Generic.List[object]]::new()
                    foreach ($change in $changes) {
                        $begun = Add-BegunChange -Journal $journal -Step ($applied.Count + 1) -Change $change
                        $half = $begun.WayBack
                        $each = Complete-BegunChange -Journal $journal -Step ($applied.Count + 1) -Begun $begun
                        $half = $null
                        $applied.Add($each)
                        $made.Add($each)
                        if ((Get-ChangeDescription -Change $change).Impact -eq 'reboot') {
                            $restart = $true
                        }
                    }
                    $cause = $finding.Cause
                    $id = $finding.Id
                    $title = $finding.Title
                    $grade = $finding.Grade
                    $done.Add(
                        [pscustomobject]@{
                            PSTypeName = 'Rdp0x904.RepairStep'
                            Cause      = $cause
                            Id         = $id
                            Title      = $title
                            Grade      = $grade
                            Cmdlet     = $cmdlet
                            Changes    = $made.ToArray()
                        }
                    )
                    $after = @(Select-Rdp0x904Finding -Findings (@(Get-RdpFinding) + @(Get-HandshakeFinding -Wanted $true)))
                }
                Add-JournalEvent -Journal $journal -Fields @(ConvertTo-EndEvent -Outcome 'Applied')
            } catch {
                $failure = $_
                $parameters = @{
                    Journal     = $journal
                    KeepPartial = $terms.KeepPartial
                    Applied     = $applied.ToArray()
                    Message     = $failure.Exception.Message
                    Half        = $half
                }
                Complete-FailedRun @parameters
                throw $failure
            } finally {
                Close-Journal -Journal $journal
            }
            $ended = [pscustomobject]@{
                Id        = $journal.Id
                LoanUntil = $loanUntil
                ConfirmBy = $confirmBy
                Applied   = $applied.ToArray()
            }
            if ($confirmBy.Length -ne 0) {
                $PSCmdlet.WriteWarning((Get-ConfirmWarning -Run $ended))
            }
            $parameters = @{
                Run      = $ended
                Evidence = $evidence
                Before   = $before
                After    = $after
                Done     = $done.ToArray()
                Barriers = $barriers.ToArray()
            }
            return Complete-Repair @parameters
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
