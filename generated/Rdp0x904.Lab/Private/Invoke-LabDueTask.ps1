# Generated from src/simulator/scheduler.ts: change it there.

function Invoke-LabDueTask {
    [CmdletBinding()]
    param()

    foreach ($task in $script:Lab.Host.Tasks) {
        if (Test-LabTaskDue -Task $task) {
            Invoke-LabTask -Task $task
        }
    }
}
