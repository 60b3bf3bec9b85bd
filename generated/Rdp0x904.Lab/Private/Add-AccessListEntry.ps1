# Generated from src/windows/access-list.ts: change it there.

function Add-AccessListEntry {
    <#
    .SYNOPSIS
    The security descriptor with one entry more, in the order that Windows wants: denials, grants, what
    is inherited.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Sddl,
        [string] $Entry
    )

    $list = Split-AccessList -Sddl $Sddl
    $isDenial = $Entry.StartsWith('(D', [System.StringComparison]::Ordinal)
    $before = @(
        $list.Entries |
            Where-Object {
                (
                    -not (Test-Inherited -Entry $_) -and
                    (-not $isDenial -or $_.StartsWith('(D', [System.StringComparison]::Ordinal))
                )
            }
    )
    $after = @(
        $list.Entries |
            Where-Object {
                (
                    (Test-Inherited -Entry $_) -or
                    ($isDenial -and -not $_.StartsWith('(D', [System.StringComparison]::Ordinal))
                )
            }
    )
    return $list.Head + ($before + @($Entry) + $after -join '')
}
