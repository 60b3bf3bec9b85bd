# Generated from src/engine/journal/folder.ts: change it there.

function Test-HarmlessEntry {
    <#
    .SYNOPSIS
    `(type;flags;rights;object;inherited object;trustee)`: a denial, one of the trusted, or a right to
    read.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Entry
    )

    $fields = @((Select-Substring -Text $Entry -Start 1 -End ($Entry.Length - 1)) -csplit ';', 0, 'SimpleMatch')
    $type = if ($fields.Count -gt 0) { $fields[0] } else { '' }
    $rights = if ($fields.Count -gt 2) { $fields[2] } else { '' }
    $trustee = if ($fields.Count -gt 5) { $fields[5] } else { '' }
    return (
        [string]::Equals($type, 'D') -or
        [array]::IndexOf([string[]] @('SY', 'BA', 'S-1-5-18', 'S-1-5-32-544'), $trustee) -ge 0 -or
        (
            [string]::Equals($type, 'A') -and
            [array]::IndexOf([string[]] @('FR', 'FX', 'GR', 'GX', '0x1200a9', '0x120089'), $rights) -ge 0
        )
    )
}
