# Generated from src/engine/journal/entry.ts: change it there.

function Read-Event {
    <#
    .SYNOPSIS
    The lines in their order. A last line without its end was being written when the run was ended: what
    it announces was not begun. The same line is passed over when somebody has written behind it since.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Text
    )

    $lines = @($Text -csplit "`n", 0, 'SimpleMatch')
    $events = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index -lt $lines.Count - 1; $index += 1) {
        $fields = @(ConvertFrom-JournalLine -Line $(if ($index -ge 0 -and $index -lt $lines.Count) { $lines[$index] } else { '' }))
        $eventValue = Get-FieldText -Fields $fields -Name 'event'
        $index2 = $index + 1
        $next = Get-FieldText -Fields @(ConvertFrom-JournalLine -Line $(if ($index2 -ge 0 -and $index2 -lt $lines.Count) { $lines[$index2] } else { '' })) -Name 'event'
        if ($eventValue.Length -ne 0 -or -not [string]::Equals($next, 'undo')) {
            $events.Add(
                [pscustomobject]@{
                    Event  = $eventValue
                    Fields = $fields
                }
            )
        }
    }
    return $events.ToArray()
}
