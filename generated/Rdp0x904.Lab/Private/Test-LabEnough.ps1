# Generated from src/simulator/events.ts: change it there.

function Test-LabEnough {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Records,
        [long] $Most
    )

    return $Most -gt 0 -and $Records.Count -ge $Most
}
