# Generated from src/windows/change-log.ts: change it there.

function ConvertTo-NoteLine {
    <#
    .SYNOPSIS
    The line of the log. Time and verified are its first and its last value.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Time,
        $Note,
        [string] $Verified
    )

    return ConvertTo-JournalLine -Fields @(
        [pscustomobject]@{
            Name = 'time'
            Text = $Time
        },
        [pscustomobject]@{
            Name = 'id'
            Text = $Note.Id
        },
        [pscustomobject]@{
            Name = 'event'
            Text = $Note.What
        },
        [pscustomobject]@{
            Name = 'target'
            Text = $Note.Target
        },
        [pscustomobject]@{
            Name = 'action'
            Text = $Note.Action
        },
        [pscustomobject]@{
            Name = 'verified'
            Text = $Verified
        }
    )
}
