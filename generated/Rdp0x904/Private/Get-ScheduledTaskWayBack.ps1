# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Get-ScheduledTaskWayBack {
    <#
    .SYNOPSIS
    The change that would bring back the task that is there now, or its absence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Task
    $xml = Get-TaskXml -Change $Change
    # Windows keeps the password of such a task to itself, so the task could not be registered again.
    if ($xml.Contains('<LogonType>Password<') -or $xml.Contains('<LogonType>InteractiveTokenOrPassword<')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The task $($Change.Folder)$($Change.Task) runs with a stored password, and could not be brought back."),
            'TaskPasswordUnknown',
            'InvalidOperation',
            $null
        )
    }
    return [pscustomobject]@{
        Kind   = $Change.Kind
        Folder = $Change.Folder
        Task   = $Change.Task
        Xml    = $xml
    }
}
