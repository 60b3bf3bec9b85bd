# Generated from src/windows/hand-over.ts: change it there.

function ConvertFrom-HandOverLine {
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
        if ($null -ne $change) {
            $items.Add(
                [pscustomobject]@{
                    Change  = $change
                    WayBack = ConvertFrom-ChangeField -Fields $fields -Prefix 'wayBack.'
                }
            )
        }
    }
    return [pscustomobject]@{
        Id          = Get-FieldText -Fields $head -Name 'id'
        Path        = Get-FieldText -Fields $head -Name 'path'
        Log         = Get-FieldText -Fields $head -Name 'log'
        LockPath    = Get-FieldText -Fields $head -Name 'lockPath'
        FirstStep   = [long] (Get-FieldText -Fields $head -Name 'firstStep')
        KeepPartial = [string]::Equals((Get-FieldText -Fields $head -Name 'keepPartial'), 'true')
        Items       = $items.ToArray()
    }
}
