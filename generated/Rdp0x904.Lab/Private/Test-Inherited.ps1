# Generated from src/windows/access-list.ts: change it there.

function Test-Inherited {
    <#
    .SYNOPSIS
    The flags are the second field; ID marks an entry that came from above.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Entry
    )

    $fields = @($Entry -csplit ';', 0, 'SimpleMatch')
    return $fields.Count -gt 1 -and $(if ($fields.Count -gt 1) { $fields[1] } else { '' }).Contains('ID')
}
