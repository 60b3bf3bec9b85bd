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

    $run = Open-Run -Purpose $Purpose -Plan $Plan -Terms $Terms
    $journal = $run.Journal
    $loanUntil = $run.LoanUntil
    $confirmBy = $run.ConfirmBy
    $applied = [System.Collections.Generic.List[object]]::new()
    $half = $null
    $handOver = $null
    try {
        $companions = @(Get-CompanionChange -Run $run -Terms $Terms)
        if ($run.Guarded.Count -gt 0 -and (Test-HandOver -Plan $Plan)) {
            $parameters = @{
                Journal     = $journal
                Plan        = $Plan
                FirstStep   = $companions.Count + 2
                KeepPartial = $Terms.KeepPartial
            }
            $handOver = ConvertTo-HandOver @parameters
        }
        $here = @(
            if ($null -eq $handOver) {
                $Plan
            } else {
                @(Get-HandOverChange -HandOver $handOver)
            }
        )
        foreach ($change in $companions + $here) {
            $begun = Add-BegunChange -Journal $journal -Step ($applied.Count + 1) -Change $change
            $half = $begun.WayBack
            $applied.Add((Complete-BegunChange -Journal $journal -Step ($applied.Count + 1) -Begun $begun -Secret $Secret))
            $half = $null
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
            # The task is at it from here on, and holds the journal: it may outlive this process.
            Close-Journal -Journal $journal
            Invoke-HandOverTask -HandOver $handOver
        }
    } catch {
        $failure = $_
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
        Close-Journal -Journal $journal
    }
    if ($null -ne $handOver) {
        # Whatever fails here, nothing is taken back: the task has begun, and the guard decides.
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
