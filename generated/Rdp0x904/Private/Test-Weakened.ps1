# Generated from src/engine/confirm.ts: change it there.

function Test-Weakened {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Observation
    )

    $change = $Observation.Change
    $wayBack = $Observation.WayBack
    if ($null -eq $change -or $null -eq $wayBack -or -not (Test-Lowering -Change $change -WayBack $wayBack)) {
        return $false
    }
    return -not (Test-StrongEnough -WayBack $wayBack)
}
