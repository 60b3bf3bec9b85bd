# Generated from src/engine/journal/entry.ts: change it there.

function ConvertTo-JournalEntry {
    <#
    .SYNOPSIS
    What the text of a journal file tells. What is wrong with it is told too: a list shall not end at
    one bad file.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id,
        [string] $Text
    )

    $events = @(Read-Event -Text $Text)
    $begin = $null
    foreach ($each in $events) {
        if ([string]::Equals($each.Event, 'begin')) {
            $begin = $each
            break
        }
    }
    $fields = @(if ($null -eq $begin) { @() } else { $begin.Fields })
    $entry = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.JournalEntry'
        Id         = $Id
        Time       = Get-FieldText -Fields $fields -Name 'time'
        Cmdlet     = Get-FieldText -Fields $fields -Name 'cmdlet'
        Parameters = Get-FieldText -Fields $fields -Name 'parameters'
        Why        = Get-FieldText -Fields $fields -Name 'why'
        LoanUntil  = Get-FieldText -Fields $fields -Name 'loanUntil'
        ConfirmBy  = Get-FieldText -Fields $fields -Name 'confirmBy'
        Debt       = [string]::Equals((Get-FieldText -Fields $fields -Name 'debt'), 'true')
        Who        = Get-FieldText -Fields $fields -Name 'who'
        Status     = 'Interrupted'
        Message    = ''
        Steps      = @()
    }
    try {
        Assert-Readable -Id $Id -Events $events
        $debt = (
            $entry.Debt -or
            @($events | Where-Object { [string]::Equals((Get-FieldText -Fields $_.Fields -Name 'debt'), 'true') }).Count -gt 0
        )
        $loanUntil = if ($debt) { '' } else { $entry.LoanUntil }
        return [pscustomobject]@{
            PSTypeName = 'Rdp0x904.JournalEntry'
            Id         = $entry.Id
            Time       = $entry.Time
            Cmdlet     = $entry.Cmdlet
            Parameters = $entry.Parameters
            Why        = $entry.Why
            ConfirmBy  = $entry.ConfirmBy
            Who        = $entry.Who
            LoanUntil  = $loanUntil
            Debt       = $debt
            Status     = Get-Status -Events $events
            Message    = Get-Failure -Events $events
            Steps      = @(Get-Step -Events $events)
        }
    } catch {
        $failure = $_
        return [pscustomobject]@{
            PSTypeName = 'Rdp0x904.JournalEntry'
            Id         = $entry.Id
            Time       = $entry.Time
            Cmdlet     = $entry.Cmdlet
            Parameters = $entry.Parameters
            Why        = $entry.Why
            LoanUntil  = $entry.LoanUntil
            ConfirmBy  = $entry.ConfirmBy
            Debt       = $entry.Debt
            Who        = $entry.Who
            Steps      = $entry.Steps
            Status     = 'Damaged'
            Message    = $failure.Exception.Message
        }
    }
}
