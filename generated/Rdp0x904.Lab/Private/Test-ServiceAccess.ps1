# Generated from src/windows/rdp-certificate.ts: change it there.

function Test-ServiceAccess {
    <#
    .SYNOPSIS
    Whether an access list has an entry that allows NETWORK SERVICE, the account of Remote Desktop
    Services, to read.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Sddl
    )

    foreach ($entry in $Sddl -csplit '(', 0, 'SimpleMatch') {
        if ($entry.StartsWith('A;', [System.StringComparison]::Ordinal) -and
            $entry.EndsWith(';;;NS)', [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
