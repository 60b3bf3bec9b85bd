# Generated from src/windows/hand-over.ts: change it there.

function ConvertTo-End {
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
