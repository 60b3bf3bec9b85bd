# Generated from src/windows/access-list.ts: change it there.

function Split-AccessList {
    <#
    .SYNOPSIS
    Takes a security descriptor apart. One without an access list, which grants everything, is refused.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Sddl
    )

    $start = $Sddl.IndexOf('D:', [System.StringComparison]::Ordinal)
    $list = if ($start -lt 0) { '' } else { Select-Substring -Text $Sddl -Start $start }
    $first = $list.IndexOf('(', [System.StringComparison]::Ordinal)
    if ($start -lt 0 -or $list.Contains('S:') -or $list.Contains('NO_ACCESS_CONTROL') -or
        ($first -ge 0 -and -not $list.EndsWith(')', [System.StringComparison]::Ordinal))) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("'$Sddl' has no access list to change."),
            'AccessListUnreadable',
            'InvalidOperation',
            $null
        )
    }
    if ($first -lt 0) {
        return [pscustomobject]@{
            Head    = $Sddl
            Entries = @()
        }
    }
    $entries = @((Select-Substring -Text $list -Start ($first + 1) -End ($list.Length - 1)) -csplit ')(', 0, 'SimpleMatch')
    return [pscustomobject]@{
        Head    = Select-Substring -Text $Sddl -Start 0 -End ($start + $first)
        Entries = @($entries | ForEach-Object { "($_)" })
    }
}
