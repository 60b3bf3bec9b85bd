# Generated from src/engine/undo.ts: change it there.

function Test-ChangedSince {
    <#
    .SYNOPSIS
    A change that was made, and that now is neither as it was made nor as it was before.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Observation
    )

    $state = $Observation.State
    $change = $Observation.Change
    $wayBack = $Observation.WayBack
    if ($state -ne 'Applied' -or $null -eq $change -or $null -eq $wayBack) {
        return $false
    }
    # Where a policy writes, another value may be the policy's: that is no stranger's.
    return (
        -not (Test-Change -Change $change) -and
        -not (Test-Change -Change $wayBack) -and
        -not (Test-PolicyPlace -Change $change)
    )
}
