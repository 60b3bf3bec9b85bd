# Generated from src/simulator/access.ts: change it there.

function Test-LabSystemDenied {
    <#
    .SYNOPSIS
    An entry that denies something to SYSTEM (MS-DTYP 2.5.1, ACE type D, SID string SY).
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Sddl
    )

    foreach ($each in $Sddl -csplit '(', 0, 'SimpleMatch') {
        if ($each.StartsWith('D;', [System.StringComparison]::Ordinal) -and
            $each.EndsWith(';SY)', [System.StringComparison]::Ordinal)) {
            return $true
        }
    }
    return $false
}
