# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Get-KeyAccessChange {
    <#
    .SYNOPSIS
    What lets the services use the key again: on its one file, the entries they lack, and none that
    denies them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Key
    )

    $missing = @(Get-MissingKeyEntry -Key $Key)
    if ($missing.Count -eq 0) {
        return @()
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in Get-AccessEntry -Sddl $Key.Sddl) {
        if (-not $entry.Denies -or $entry.Inherited -or
            (-not [string]::Equals($entry.Trustee, 'SY') -and -not [string]::Equals($entry.Trustee, 'NS'))) {
            continue
        }
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'AccessEntry'
                Path      = $Key.Path
                Operation = 'Remove'
                Text      = $entry.Text
            }
        )
    }
    foreach ($text in $missing) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'AccessEntry'
                Path      = $Key.Path
                Operation = 'Add'
                Text      = $text
            }
        )
    }
    return $changes.ToArray()
}
