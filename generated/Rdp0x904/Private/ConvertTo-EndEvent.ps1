# Generated from src/windows/notation/run-events.ts: change it there.

function ConvertTo-EndEvent {
    <#
    .SYNOPSIS
    The last line of a run.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Outcome
    )

    return @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'end'
        },
        [pscustomobject]@{
            Name = 'outcome'
            Text = $Outcome
        }
    )
}
