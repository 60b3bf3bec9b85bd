# Generated from src/engine/undo.ts: change it there.

function Assert-Undoable {
    <#
    .SYNOPSIS
    Ends with an error where a run cannot be taken back as it stands: its file is damaged, it names what
    no remedy changes, or somebody changed any of it since. Before the first change is touched, so that
    nothing is half undone.
    #>
    [CmdletBinding()]
    param(
        $Entry,
        [bool] $Force
    )

    if ($Entry.Status -eq 'Damaged') {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Entry.Message), 'JournalDamaged', 'InvalidOperation', $null)
    }
    foreach ($step in $Entry.Steps) {
        if ($null -eq $step.Change -or $null -eq $step.WayBack) {
            continue
        }
        Assert-AllowedChange -Change $step.Change
        Assert-AllowedChange -Change $step.WayBack
        if (-not $Force -and (Test-ChangedSince -Observation $step)) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("$($step.Target) was changed by somebody else since. -Force takes it back all the same."),
                'ChangedSince',
                'InvalidOperation',
                $null
            )
        }
    }
}
