# Generated from src/engine/remediation.ts: change it there.

function Open-Run {
    <#
    .SYNOPSIS
    Begins a run over everything that it may change, and holds the journal until that is closed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Purpose,
        [object[]] $Plan,
        $Terms
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
    return [pscustomobject]@{
        Journal   = $journal
        Start     = $start
        Lowering  = $lowering
        Guarded   = $guarded
        LoanUntil = $loanUntil
        ConfirmBy = $confirmBy
    }
}
