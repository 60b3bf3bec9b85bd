# Generated from src/simulator/tasks.ts: change it there.

function Find-LabTask {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Folder,
        [string] $Name
    )

    foreach ($each in $script:Lab.Host.Tasks) {
        if ((Test-LabPathEqual -One $each.Folder -Other $Folder) -and (Test-LabPathEqual -One $each.Name -Other $Name)) {
            return $each
        }
    }
    return $null
}
