# Generated from src/windows/payback.ts: change it there.

function Restore-PaybackItem {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Purpose,
        $Item
    )

    $change = $Item.Change
    $wayBack = $Item.WayBack
    # What somebody else, or a policy, wrote since is theirs.
    $isOurs = if ($change.Kind -eq 'InterfaceMtu') {
        Test-InterfaceMtuTouched -Change $change
    } else {
        Test-Change -Change $change
    }
    if ($Purpose -eq 'guard' -or (Test-PolicyCopy -Change $change)) {
        if (-not $isOurs) {
            return $true
        }
    } elseif (Test-StrongEnough -WayBack $wayBack) {
        return $true
    }
    Invoke-Change -Change $wayBack
    return Test-Change -Change $wayBack
}
