# Generated from src/simulator/registry.ts: change it there.

function Test-LabRight {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Rights,
        [bool] $Writable
    )

    return $Rights -eq 'full' -or ($Rights -eq 'read' -and -not $Writable)
}
