# Generated from src/windows/key-oddity.ts: change it there.

function Get-KeyOddity {
    <#
    .SYNOPSIS
    Windows gives SYSTEM all, NETWORK SERVICE reading, and a third trustee: Administrators reading up to
    build 14393, the service SessionEnv all since build 17763; in between either. Nothing where the list
    may not be read.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Key,
        [long] $Build
    )

    $oddities = [System.Collections.Generic.List[object]]::new()
    if ($Key.Sddl.Length -eq 0) {
        return $oddities.ToArray()
    }
    if (-not $Key.Sddl.StartsWith('O:SY', [System.StringComparison]::Ordinal)) {
        $oddities.Add('owner')
    }
    $hardened = $Build -ge 17763
    $usual = @('SY', 'NS') + @(
        if ($Build -gt 14393) {
            @('S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833')
        } else {
            @()
        }
    ) + @(if ($hardened) { @() } else { @('BA') })
    $added = @(
        Get-AccessEntry -Sddl $Key.Sddl |
            Where-Object { -not $_.Denies -and [array]::IndexOf([string[]] $usual, $_.Trustee) -lt 0 }
    )
    if ($added.Count -gt 0) {
        $oddities.Add('widened')
    }
    $third = @(
        if ($hardened) {
            @('S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833')
        } else {
            @('BA', 'S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833')
        }
    )
    if (-not (Test-FileAccess -Sddl $Key.Sddl -Trustees $third -Wanted 'read')) {
        $oddities.Add('narrowed')
    }
    return $oddities.ToArray()
}
