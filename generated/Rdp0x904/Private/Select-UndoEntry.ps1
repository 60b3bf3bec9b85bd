# Generated from src/engine/cmdlets/undo-rdp-remediation.ts: change it there.

function Select-UndoEntry {
    <#
    .SYNOPSIS
    The runs that are meant, the latest first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Ids,
        [bool] $Last,
        [bool] $All
    )

    # A remedy that had nothing to change has no run: nothing is to be taken back then.
    if ($Ids.Count -gt 0) {
        return @(@($Ids | Where-Object { $_.Length -ne 0 }) | ForEach-Object { Resolve-JournalEntry -Id $_ })
    }
    if ($Last -eq $All) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Name the run to take back: -Id, -Last or -All.'),
            'RunNotNamed',
            'InvalidArgument',
            $null
        )
    }
    $entries = @(Get-JournalEntry | Where-Object { Test-Undoable -Entry $_ })
    $undoable = [System.Collections.Generic.List[object]]::new()
    for ($index = $entries.Count - 1; $index -ge 0; $index -= 1) {
        $entry = if ($index -ge 0 -and $index -lt $entries.Count) {
            $entries[$index]
        } else {
            $null
        }
        if ($null -ne $entry) {
            $undoable.Add($entry)
        }
    }
    if ($undoable.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The journal has no run that can be taken back.'),
            'RunNotFound',
            'ObjectNotFound',
            $null
        )
    }
    if ($All) {
        return $undoable.ToArray()
    }
    return @($undoable | Select-Object -First 1)
}
