# Generated from src/windows/notation/run-events.ts: change it there.

function ConvertTo-FailedEvent {
    <#
    .SYNOPSIS
    A change failed, and with it the run.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Message
    )

    return @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'failed'
        },
        [pscustomobject]@{
            Name = 'message'
            Text = $Message
        }
    )
}
