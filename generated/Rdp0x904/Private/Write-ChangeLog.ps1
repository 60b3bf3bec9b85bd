# Generated from src/engine/change-log.ts: change it there.

function Write-ChangeLog {
    <#
    .SYNOPSIS
    Notes one change of a run. The folder is the one that the journal was just opened in.
    #>
    [CmdletBinding()]
    param(
        [string] $Id,
        [string] $What,
        $Change
    )

    $target = $Change.Target
    $action = $Change.Action
    $verified = $Change.Verified
    try {
        $line = ConvertTo-JournalLine -Fields @(
            [pscustomobject]@{
                Name = 'time'
                Text = Get-UtcTime
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
                Text = $target
            },
            [pscustomobject]@{
                Name = 'action'
                Text = $action
            },
            [pscustomobject]@{
                Name = 'verified'
                Text = if ($verified) { 'true' } else { 'false' }
            }
        )
        Add-JournalText -Path (Join-JournalPath -Folder (Get-JournalRoot) -Name 'changes.jsonl') -Text $line
    } catch {
    }
    try {
        $doubt = if ($verified) { '' } else { ' It was read back, and is not as it should be.' }
        $words = "$($(if ($What -eq 'changed') { 'Changed' } else { 'Taken back' })), run ${Id}: ${target}: $action.$doubt"
        $parameters = @{
            Kind   = $(if ($verified) { 'Information' } else { 'Warning' })
            Number = Get-EventNumber -What $What -Verified $verified
            Words  = Select-TextSlice -Text $words -Start 0 -End 8000
        }
        Write-ProductEvent @parameters
    } catch {
    }
}
