# Generated from src/windows/access-list.ts: change it there.

function Merge-AccessList {
    <#
    .SYNOPSIS
    The security descriptor with another access list, such as `D:PAI(A;;FA;;;BA)`. Owner and group stay:
    who changes an access list may not always change those.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Sddl,
        [string] $List
    )

    $start = $Sddl.IndexOf('D:', [System.StringComparison]::Ordinal)
    if ($start -lt 0) {
        return $Sddl + $List
    }
    return (Select-Substring -Text $Sddl -Start 0 -End $start) + $List
}
