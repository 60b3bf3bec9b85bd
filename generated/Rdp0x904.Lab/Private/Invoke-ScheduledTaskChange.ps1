# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Invoke-ScheduledTaskChange {
    <#
    .SYNOPSIS
    Registers the task, in the place of one of the same name, or removes it.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Task
    if ($Change.Xml.Length -ne 0) {
        $parameters = @{
            TaskName    = $Change.Task
            TaskPath    = $Change.Folder
            Xml         = $Change.Xml
            Force       = $true
            ErrorAction = 'Stop'
        }
        $null = Register-ScheduledTask @parameters
    } elseif ((Get-TaskXml -Change $Change).Length -ne 0) {
        $parameters = @{
            TaskName    = $Change.Task
            TaskPath    = $Change.Folder
            Confirm     = $false
            ErrorAction = 'Stop'
        }
        Unregister-ScheduledTask @parameters
    }
}
