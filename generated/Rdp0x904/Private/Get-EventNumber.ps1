# Generated from src/engine/change-log.ts: change it there.

function Get-EventNumber {
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [string] $What,
        [bool] $Verified
    )

    if ($What -eq 'changed') {
        if ($Verified) {
            return 10
        }
        return 11
    }
    if ($Verified) {
        return 12
    }
    return 13
}
