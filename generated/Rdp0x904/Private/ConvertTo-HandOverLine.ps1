# Generated from src/windows/hand-over.ts: change it there.

function ConvertTo-HandOverLine {
    <#
    .SYNOPSIS
    The same as lines, for whoever reads the script.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $HandOver
    )

    $lines = [System.Collections.Generic.List[object]]::new()
    $lines.Add(
        (ConvertTo-JournalLine -Fields @(
            [pscustomobject]@{
                Name = 'id'
                Text = $HandOver.Id
            },
            [pscustomobject]@{
                Name = 'purpose'
                Text = 'apply'
            },
            [pscustomobject]@{
                Name = 'path'
                Text = $HandOver.Path
            },
            [pscustomobject]@{
                Name = 'log'
                Text = $HandOver.Log
            },
            [pscustomobject]@{
                Name = 'lockPath'
                Text = $HandOver.LockPath
            },
            [pscustomobject]@{
                Name = 'firstStep'
                Text = "$($HandOver.FirstStep)"
            },
            [pscustomobject]@{
                Name = 'keepPartial'
                Text = if ($HandOver.KeepPartial) { 'true' } else { 'false' }
            }
        ))
    )
    foreach ($each in $HandOver.Items) {
        $change = $each.Change
        $wayBack = $each.WayBack
        $lines.Add((ConvertTo-ItemLine -Change $change -WayBack $wayBack))
    }
    return @($lines | ForEach-Object { ConvertTo-TrimmedText -Text $_ })
}
