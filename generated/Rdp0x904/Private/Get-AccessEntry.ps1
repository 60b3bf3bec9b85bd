# Generated from src/windows/access-list.ts: change it there.

function Get-AccessEntry {
    <#
    .SYNOPSIS
    The entries of the access list that grant or deny; those for auditing, and for children only, are
    left out.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Sddl
    )

    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($part in $Sddl -csplit '(', 0, 'SimpleMatch' | Select-Object -Skip 1) {
        $list = @($part -csplit ')', 0, 'SimpleMatch')
        $inner = if ($list.Count -gt 0) { $list[0] } else { '' }
        $fields = @($inner -csplit ';', 0, 'SimpleMatch')
        $type = if ($fields.Count -gt 0) { $fields[0] } else { '' }
        $flags = if ($fields.Count -gt 1) { $fields[1] } else { '' }
        # IO: inherit only.
        if ((-not [string]::Equals($type, 'A') -and -not [string]::Equals($type, 'D')) -or $flags.Contains('IO')) {
            continue
        }
        $found.Add(
            [pscustomobject]@{
                Text      = "($inner)"
                Denies    = $type -eq 'D'
                Inherited = $flags.Contains('ID')
                Rights    = if ($fields.Count -gt 2) { $fields[2] } else { '' }
                Trustee   = if ($fields.Count -gt 5) { $fields[5] } else { '' }
            }
        )
    }
    return $found.ToArray()
}
