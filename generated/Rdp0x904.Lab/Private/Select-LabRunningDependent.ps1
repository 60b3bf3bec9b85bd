# Generated from src/simulator/services.ts: change it there.

function Select-LabRunningDependent {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Service,
        [bool] $Force
    )

    $dependents = [System.Collections.Generic.List[object]]::new()
    foreach ($name in $Service.Dependents) {
        $dependent = Resolve-LabService -Name $name
        if ($dependent.Status -eq 'Running') {
            $dependents.Add($dependent)
        }
    }
    if ($dependents.Count -gt 0 -and -not $Force) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Cannot stop service '$($Service.Name)' because it has dependent services."),
            'ServiceHasDependentServices',
            'InvalidOperation',
            $null
        )
    }
    return $dependents.ToArray()
}
