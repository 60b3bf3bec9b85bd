# Generated from src/engine/change-log.ts: change it there.

function Add-LogLine {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Id,
        [string] $What,
        $Change
    )

    try {
        $line = ConvertTo-JournalLine -Fields @(
            [pscustomobject]@{
                Name = 'time'
                Text = Get-CurrentInstant
            },
            [pscustomobject]@{
                Name = 'id'
                Text = $Id
            },
            [pscustomobject]@{
                Name = 'event'
                Text = $What
            },
            [pscustomobject]@{
                Name = 'target'
                Text = $Change.Target
            },
            [pscustomobject]@{
                Name = 'action'
                Text = $Change.Action
            },
            [pscustomobject]@{
                Name = 'verified'
                Text = if ($Change.Verified) { 'true' } else { 'false' }
            }
        )
        Add-JournalText -Path (Join-JournalPath -Folder (Get-JournalRoot) -Name 'changes.jsonl') -Text $line
        return $true
    } catch {
        # The journal has it too.
        return $false
    }
}
