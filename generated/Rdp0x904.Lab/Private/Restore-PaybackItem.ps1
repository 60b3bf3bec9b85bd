# Generated from src/windows/payback.ts: change it there.

function Restore-PaybackItem {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Observation,
        $Item
    )

    $id = $Observation.Id
    $log = $Observation.Log
    $purpose = $Observation.Purpose
    $change = $Item.Change
    $wayBack = $Item.WayBack
    # What somebody else, or a policy, wrote since is theirs.
    $isOurs = if ($change.Kind -eq 'InterfaceMtu') {
        Test-InterfaceMtuTouched -Change $change
    } else {
        Test-Change -Change $change
    }
    if ($purpose -eq 'guard' -or (Test-PolicyCopy -Change $change)) {
        if (-not $isOurs) {
            return $true
        }
    } elseif (Test-StrongEnough -WayBack $wayBack) {
        return $true
    }
    Invoke-Change -Change $wayBack
    $verified = Test-Change -Change $wayBack
    $parameters = @{
        Log      = $log
        Note     = Get-ChangeNote -Id $id -What 'undone' -Change $wayBack
        Verified = $verified
    }
    Add-ChangeNote @parameters
    return $verified
}
