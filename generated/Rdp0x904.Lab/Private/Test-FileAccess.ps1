# Generated from src/windows/access-list.ts: change it there.

function Test-FileAccess {
    <#
    .SYNOPSIS
    Whether one of these trustees is granted so much on a file, and none of them is denied any of it.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Sddl,
        [object[]] $Trustees,
        [string] $Wanted
    )

    $granted = $false
    foreach ($entry in Get-AccessEntry -Sddl $Sddl) {
        if ([array]::IndexOf([string[]] $Trustees, $entry.Trustee) -lt 0) {
            continue
        }
        if ($entry.Denies -and (Test-FileRight -Rights $entry.Rights -Wanted 'read')) {
            return $false
        }
        if (-not $entry.Denies -and (Test-FileRight -Rights $entry.Rights -Wanted $Wanted)) {
            $granted = $true
        }
    }
    return $granted
}
