# Generated from src/windows/payback.ts: change it there.

function ConvertTo-PaybackLine {
    <#
    .SYNOPSIS
    The same as lines, for whoever reads the script.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Payback
    )

    $lines = [System.Collections.Generic.List[object]]::new()
    $lines.Add(
        (ConvertTo-JournalLine -Fields @(
            [pscustomobject]@{
                Name = 'id'
                Text = $Payback.Id
            },
            [pscustomobject]@{
                Name = 'purpose'
                Text = $Payback.Purpose
            },
            [pscustomobject]@{
                Name = 'start'
                Text = $Payback.Start
            },
            [pscustomobject]@{
                Name = 'seconds'
                Text = "$($Payback.Seconds)"
            },
            [pscustomobject]@{
                Name = 'uptime'
                Text = "$($Payback.Uptime)"
            },
            [pscustomobject]@{
                Name = 'fromNextStart'
                Text = if ($Payback.FromNextStart) { 'true' } else { 'false' }
            },
            [pscustomobject]@{
                Name = 'once'
                Text = if ($Payback.Once) { 'true' } else { 'false' }
            }
        ))
    )
    foreach ($each in $Payback.Items) {
        $lines.Add((ConvertTo-ItemLine -Change $each.Change -WayBack $each.WayBack))
    }
    return @($lines | ForEach-Object { ConvertTo-TrimmedText -Text $_ })
}
