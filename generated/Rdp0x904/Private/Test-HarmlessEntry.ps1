# Generated from src/windows/trusted-path.ts: change it there.

function Test-HarmlessEntry {
    <#
    .SYNOPSIS
    `(type;flags;rights;object;inherited object;trustee)`: a denial, one of the trusted, a right to
    read, or what whoever makes something below gets on that, who is one of the trusted again.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Entry
    )

    $fields = @((Select-Substring -Text $Entry -Start 1 -End ($Entry.Length - 1)) -csplit ';', 0, 'SimpleMatch')
    $type = if ($fields.Count -gt 0) { $fields[0] } else { '' }
    $flags = if ($fields.Count -gt 1) { $fields[1] } else { '' }
    $trustee = if ($fields.Count -gt 5) { $fields[5] } else { '' }
    if ([string]::Equals($type, 'D') -or
        [array]::IndexOf(
            [string[]] @(
                'SY',
                'BA',
                'S-1-5-18',
                'S-1-5-32-544',
                'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'
            ),
            $trustee
        ) -ge 0) {
        return $true
    }
    if (-not [string]::Equals($type, 'A')) {
        return $false
    }
    $forCreator = $flags.Contains('IO') -and ([string]::Equals($trustee, 'CO') -or [string]::Equals($trustee, 'S-1-3-0'))
    return $forCreator -or (Test-ReadingRight -Rights $(if ($fields.Count -gt 2) { $fields[2] } else { '' }))
}
