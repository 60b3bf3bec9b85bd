# Generated from src/engine/repair/evidence.ts: change it there.

function ConvertTo-RunLine {
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        Get-JournalEntry |
            ForEach-Object {
                ConvertTo-JournalLine -Fields @(
                    [pscustomobject]@{
                        Name = 'kind'
                        Text = 'run'
                    },
                    [pscustomobject]@{
                        Name = 'id'
                        Text = $_.Id
                    },
                    [pscustomobject]@{
                        Name = 'time'
                        Text = $_.Time
                    },
                    [pscustomobject]@{
                        Name = 'cmdlet'
                        Text = $_.Cmdlet
                    },
                    [pscustomobject]@{
                        Name = 'why'
                        Text = $_.Why
                    },
                    [pscustomobject]@{
                        Name = 'status'
                        Text = $_.Status
                    }
                )
            }
    )
}
