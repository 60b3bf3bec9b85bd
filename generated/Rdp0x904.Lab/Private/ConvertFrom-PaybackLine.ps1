# Generated from src/windows/payback.ts: change it there.

function ConvertFrom-PaybackLine {
    <#
    .SYNOPSIS
    What the lines say.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Lines
    )

    $head = @(ConvertFrom-JournalLine -Line $(if ($Lines.Count -gt 0) { $Lines[0] } else { '' }))
    $items = [System.Collections.Generic.List[object]]::new()
    foreach ($line in $Lines | Select-Object -Skip 1) {
        $fields = @(ConvertFrom-JournalLine -Line $line)
        $change = ConvertFrom-ChangeField -Fields $fields -Prefix 'change.'
        $wayBack = ConvertFrom-ChangeField -Fields $fields -Prefix 'wayBack.'
        if ($null -ne $change -and $null -ne $wayBack) {
            $items.Add(
                [pscustomobject]@{
                    Change  = $change
                    WayBack = $wayBack
                }
            )
        }
    }
    return [pscustomobject]@{
        Id            = Get-FieldText -Fields $head -Name 'id'
        Log           = Get-FieldText -Fields $head -Name 'log'
        Purpose       = if ([string]::Equals((Get-FieldText -Fields $head -Name 'purpose'), 'guard')) {
            'guard'
        } else {
            'loan'
        }
        Start         = Get-FieldText -Fields $head -Name 'start'
        Seconds       = [long] (Get-FieldText -Fields $head -Name 'seconds')
        Uptime        = [long] (Get-FieldText -Fields $head -Name 'uptime')
        FromNextStart = [string]::Equals((Get-FieldText -Fields $head -Name 'fromNextStart'), 'true')
        Once          = [string]::Equals((Get-FieldText -Fields $head -Name 'once'), 'true')
        Items         = $items.ToArray()
    }
}
