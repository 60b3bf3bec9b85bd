# Generated from src/engine/cmdlets/register-rdp-remediation-task.ts: change it there.

function Assert-TaskSetting {
    <#
    .SYNOPSIS
    Ends with an error where the task would never run, or would call what is no repair of this module.
    #>
    [CmdletBinding()]
    param(
        $Settings,
        [object[]] $Cmdlets
    )

    if ($Settings.Hours -eq 0 -and -not $Settings.OnEvent) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Say when the task is to run: -EveryHours or -OnEvent.'),
            'TriggerNotNamed',
            'InvalidArgument',
            $null
        )
    }
    foreach ($repair in $Settings.Repairs) {
        if (@($Cmdlets | Where-Object { [string]::Equals($_.ToLowerInvariant(), $repair.ToLowerInvariant()) }).Count -gt 0) {
            continue
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("This module has no cmdlet '$repair'."),
            'RepairNotFound',
            'InvalidArgument',
            $null
        )
    }
}
