# Generated from src/engine/remediation.ts: change it there.

function Invoke-Remediation {
    <#
    .SYNOPSIS
    Makes the changes, each after it was written down with its way back, and reads each back. After a
    failure nothing stays half done, unless it was asked to.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Purpose,
        [object[]] $Plan,
        $Terms,
        [securestring] $Secret
    )

    $lowering = @(Select-Lowering -Plan $Plan)
    $start = Get-CurrentInstant
    $isLoan = $lowering.Count -gt 0 -and -not $Terms.Permanent
    $loanUntil = if ($isLoan) {
        Get-LoanEnd -Start $start -Lowering $lowering -Terms $Terms
    } else {
        ''
    }
    $guarded = @(Select-Guarded -Plan $Plan -Terms $Terms)
    $confirmBy = Get-ConfirmBy -Start $start -Guarded $guarded -Terms $Terms
    $journal = Open-Journal -Purpose @(
        [pscustomobject]@{
            Name = 'cmdlet'
            Text = $Purpose.Cmdlet
        },
        [pscustomobject]@{
            Name = 'parameters'
            Text = $Purpose.Parameters
        },
        [pscustomobject]@{
            Name = 'why'
            Text = $Purpose.Why
        },
        [pscustomobject]@{
            Name = 'loanUntil'
            Text = $loanUntil
        },
        [pscustomobject]@{
            Name = 'confirmBy'
            Text = $confirmBy
        },
        [pscustomobject]@{
            Name = 'debt'
            Text = if ($lowering.Count -gt 0 -and $Terms.Permanent) { 'true' } else { 'false' }
        }
    )
    $applied = [System.Collections.Generic.List[object]]::new()
    $begun = 0
    $wayBack = $null
    $handOver = $null
    try {
        # What is lent is paid back, and what locks out comes back, whatever happens from here on.
        $payback = @(
            if ($isLoan) {
                @(Get-PaybackChange -Id $journal.Id -Start $start -Lowering $lowering -Terms $Terms)
            } else {
                @()
            }
        )
        $guard = @(
            if ($guarded.Count -gt 0) {
                @(Get-GuardChange -Id $journal.Id -Start $start -Guarded $guarded -Terms $Terms)
            } else {
                @()
            }
        )
        $companions = $payback + $guard
        if ($guarded.Count -gt 0 -and (Test-HandOver -Plan $Plan)) {
            $handOver = ConvertTo-HandOver -Journal $journal -Plan $Plan -FirstStep ($companions.Count + 2)
        }
        $here = @(
            if ($null -eq $handOver) {
                $Plan
            } else {
                @(Get-HandOverChange -HandOver $handOver)
            }
        )
        foreach ($change in $companions + $here) {
            $source = Get-ChangeDescription -Change $change
            $target = $source.Target
            $action = $source.Action
            $wayBack = Get-ChangeWayBack -Change $change
            $begun += 1
            $parameters = @{
                Journal = $journal
                Step    = $begun
                Each    = [pscustomobject]@{
                    Target  = $target
                    Action  = $action
                    Change  = $change
                    WayBack = $wayBack
                }
            }
            Add-ChangeEvent @parameters
            # The secret is handed over and kept nowhere.
            Invoke-Change -Change $change -Secret $Secret
            $verified = Test-Change -Change $change
            $applied.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.AppliedChange'
                    Target     = $target
                    Action     = $action
                    Verified   = $verified
                    Reversible = $null -ne $wayBack
                    Change     = $change
                    WayBack    = $wayBack
                }
            )
            Add-JournalEvent -Journal $journal -Fields @(
                [pscustomobject]@{
                    Name = 'event'
                    Text = 'changed'
                },
                [pscustomobject]@{
                    Name = 'step'
                    Text = "$(ConvertTo-NumberText -Value $begun)"
                },
                [pscustomobject]@{
                    Name = 'verified'
                    Text = if ($verified) { 'true' } else { 'false' }
                }
            )
        }
        if ($null -eq $handOver) {
            Add-JournalEvent -Journal $journal -Fields @(ConvertTo-EndEvent -Outcome 'Applied')
        } else {
            $number = $handOver.FirstStep
            foreach ($each in $handOver.Items) {
                $source = Get-ChangeDescription -Change $each.Change
                $target = $source.Target
                $action = $source.Action
                $parameters = @{
                    Journal = $journal
                    Step    = $number
                    Each    = [pscustomobject]@{
                        Target  = $target
                        Action  = $action
                        Change  = $each.Change
                        WayBack = $each.WayBack
                    }
                }
                Add-ChangeEvent @parameters
                $number += 1
            }
            Invoke-HandOverTask -HandOver $handOver
        }
    } catch {
        $failure = $_
        $half = if ($begun -gt $applied.Count) { $wayBack } else { $null }
        $parameters = @{
            Journal     = $journal
            KeepPartial = $Terms.KeepPartial
            Applied     = $applied.ToArray()
            Message     = $failure.Exception.Message
            Half        = $half
        }
        Complete-FailedRun @parameters
        throw $failure
    } finally {
        $journal.Lock.Dispose()
    }
    if ($null -ne $handOver) {
        Assert-HandOver -HandOver $handOver
        foreach ($each in $handOver.Items) {
            $applied.Add((ConvertTo-HandedChange -Observation $each))
        }
    }
    return [pscustomobject]@{
        Id        = $journal.Id
        LoanUntil = $loanUntil
        ConfirmBy = $confirmBy
        Applied   = $applied.ToArray()
    }
}
