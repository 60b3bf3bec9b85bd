# Generated from src/windows/notation/run-events.ts: change it there.

function ConvertTo-ChangedEvent {
    <#
    .SYNOPSIS
    A change was made, and read back: `true` or `false`.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Step,
        [string] $Verified
    )

    return @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'changed'
        },
        [pscustomobject]@{
            Name = 'step'
            Text = $Step
        },
        [pscustomobject]@{
            Name = 'verified'
            Text = $Verified
        }
    )
}
