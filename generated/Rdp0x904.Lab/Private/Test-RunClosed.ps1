# Generated from src/windows/notation/run-events.ts: change it there.

function Test-RunClosed {
    <#
    .SYNOPSIS
    Whether the text of a run's journal holds one of them.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Text
    )

    foreach ($line in $Text -csplit "`n", 0, 'SimpleMatch') {
        $eventValue = Get-FieldText -Fields @(ConvertFrom-JournalLine -Line $line) -Name 'event'
        if (@(@('end', 'undo') | Where-Object { [string]::Equals($_, $eventValue) }).Count -gt 0) {
            return $true
        }
    }
    return $false
}
