# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Select-TaskPart {
    <#
    .SYNOPSIS
    An element of the first level, without the space at both ends of its lines; empty where there is
    none.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Xml,
        [string] $Part
    )

    $start = $Xml.IndexOf("<$Part", [System.StringComparison]::Ordinal)
    $end = $Xml.IndexOf("</$Part>", [System.StringComparison]::Ordinal)
    if ($start -lt 0 -or $end -lt $start) {
        return ''
    }
    $lines = @((Select-Substring -Text $Xml -Start $start -End $end) -csplit "`n", 0, 'SimpleMatch')
    return @($lines | ForEach-Object { ConvertTo-TrimmedText -Text $_ }) -join ''
}
