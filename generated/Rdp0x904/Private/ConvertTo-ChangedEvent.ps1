# Generated from src/windows/notation/run-events.ts: change it there.

function ConvertTo-ChangedEvent {
    <#
    .SYNOPSIS
    A change was made, and read back.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [long] $Step,
        [bool] $Verified
    )

    return @(
        [pscustomobject]@{
            Name = 'event'
            Text = 'changed'
        },
        [pscustomobject]@{
            Name = 'step'
            Text = "$Step"
        },
        [pscustomobject]@{
            Name = 'verified'
            Text = if ($Verified) { 'true' } else { 'false' }
        }
    )
}
