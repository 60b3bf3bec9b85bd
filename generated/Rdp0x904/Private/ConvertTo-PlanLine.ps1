# Generated from src/engine/repair/evidence.ts: change it there.

function ConvertTo-PlanLine {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    $source = Get-ChangeDescription -Change $Change
    $target = $source.Target
    $action = $source.Action
    $back = @(ConvertTo-ChangeField -Change (Get-ChangeWayBack -Change $Change) -Prefix 'now.')
    $head = @(
        [pscustomobject]@{
            Name = 'kind'
            Text = 'planned'
        },
        [pscustomobject]@{
            Name = 'target'
            Text = $target
        },
        [pscustomobject]@{
            Name = 'action'
            Text = $action
        }
    )
    return ConvertTo-JournalLine -Fields ($head + @(ConvertTo-ChangeField -Change $Change -Prefix 'change.') + $back)
}
