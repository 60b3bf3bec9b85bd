# Generated from src/engine/remediation.ts: change it there.

function Add-ChangeEvent {
    <#
    .SYNOPSIS
    The change is on the disk, with what brings it back, before it is made.
    #>
    [CmdletBinding()]
    param(
        $Journal,
        [long] $Step,
        $Each
    )

    $fields = @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'change'
        },
        [pscustomobject]@{
            Name = 'step'
            Text = "$Step"
        },
        [pscustomobject]@{
            Name = 'target'
            Text = $Each.Target
        },
        [pscustomobject]@{
            Name = 'action'
            Text = $Each.Action
        }
    ) + @(ConvertTo-ChangeField -Change $Each.Change -Prefix 'change.') + @(ConvertTo-ChangeField -Change $Each.WayBack -Prefix 'wayBack.')
    Add-JournalEvent -Journal $Journal -Fields $fields
}
