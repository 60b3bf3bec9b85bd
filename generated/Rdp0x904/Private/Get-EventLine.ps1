# Generated from src/engine/repair/evidence.ts: change it there.

function Get-EventLine {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Caller
    )

    $lines = [System.Collections.Generic.List[object]]::new()
    foreach ($source in Get-EventSource) {
        foreach ($each in Get-SourceEvent -Caller $Caller -Source $source -Most 20) {
            $lines.Add(
                (ConvertTo-JournalLine -Fields @(
                    [pscustomobject]@{
                        Name = 'kind'
                        Text = 'event'
                    },
                    [pscustomobject]@{
                        Name = 'time'
                        Text = $each.Time
                    },
                    [pscustomobject]@{
                        Name = 'log'
                        Text = $each.LogName
                    },
                    [pscustomobject]@{
                        Name = 'provider'
                        Text = $each.ProviderName
                    },
                    [pscustomobject]@{
                        Name = 'id'
                        Text = "$($each.Id)"
                    },
                    [pscustomobject]@{
                        Name = 'meaning'
                        Text = $each.Meaning
                    },
                    [pscustomobject]@{
                        Name = 'data'
                        Text = $each.Data -join '; '
                    }
                ))
            )
        }
    }
    return $lines.ToArray()
}
