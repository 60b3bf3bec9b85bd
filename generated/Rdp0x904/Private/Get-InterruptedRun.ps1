# Generated from src/engine/journal/interrupted.ts: change it there.

function Get-InterruptedRun {
    <#
    .SYNOPSIS
    A warning for each run that was ended from outside, so that nobody builds on what is half done.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $interrupted = @(Select-RunningEntry -Entries @(Get-JournalEntry) | Where-Object { $_.Status -eq 'Interrupted' })
    return @(
        $interrupted |
            ForEach-Object { "The run $($_.Id) of $($_.Cmdlet) was interrupted. See it with Get-RdpRemediation -Id $($_.Id), take it " + "back with Undo-RdpRemediation -Id $($_.Id)." }
    )
}
