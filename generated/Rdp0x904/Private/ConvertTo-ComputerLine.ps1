# Generated from src/engine/repair/evidence.ts: change it there.

function ConvertTo-ComputerLine {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Id
    )

    $source = Get-ComputerState
    $name = $source.Name
    $build = $source.Build
    $caption = $source.Caption
    $line = ConvertTo-JournalLine -Fields @(
        [pscustomobject]@{
            Name = 'kind'
            Text = 'computer'
        },
        [pscustomobject]@{
            Name = 'run'
            Text = $Id
        },
        [pscustomobject]@{
            Name = 'time'
            Text = Get-CurrentInstant
        },
        [pscustomobject]@{
            Name = 'name'
            Text = $name
        },
        [pscustomobject]@{
            Name = 'build'
            Text = "$build"
        },
        [pscustomobject]@{
            Name = 'caption'
            Text = $caption
        }
    )
    return @($line)
}
