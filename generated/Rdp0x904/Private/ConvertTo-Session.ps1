# Generated from src/windows/sessions.ts: change it there.

function ConvertTo-Session {
    <#
    .SYNOPSIS
    A row by its columns, which are the same in every language: `>` or a space, 17 characters for the
    station, a space, 20 for the user, and the number up to the 46th character (learn.microsoft.com,
    "qwinsta", and its output on Windows 10).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Line,
        [long] $Id
    )

    $station = ConvertTo-TrimmedText -Text (Select-TextSlice -Text $Line -Start 1 -End 18)
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Session'
        Id         = $Id
        Station    = $station
        User       = ConvertTo-TrimmedText -Text (Select-TextSlice -Text $Line -Start 19 -End 39)
        Connected  = $Id -gt 0 -and $station.Length -ne 0
        Own        = $Line.StartsWith('>', [System.StringComparison]::Ordinal)
    }
}
