# Generated from src/windows/rdp-certificate-problem.ts: change it there.

function Get-MissingKeyEntry {
    <#
    .SYNOPSIS
    The entries that the access list of a key file lacks: SYSTEM makes and renews the key, NETWORK
    SERVICE, as which Remote Desktop Services run, uses it. Nothing where the list may not be read.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Key
    )

    $missing = [System.Collections.Generic.List[object]]::new()
    if ($Key.Sddl.Length -eq 0) {
        return $missing.ToArray()
    }
    # SYSTEM is an administrator.
    if (-not (Test-FileAccess -Sddl $Key.Sddl -Trustees @('SY', 'BA') -Wanted 'full')) {
        $missing.Add('(A;;FA;;;SY)')
    }
    if (-not (Test-FileAccess -Sddl $Key.Sddl -Trustees @('NS', 'SU', 'AU', 'WD') -Wanted 'read')) {
        $missing.Add('(A;;FR;;;NS)')
    }
    return $missing.ToArray()
}
