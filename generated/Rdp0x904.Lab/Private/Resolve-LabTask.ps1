# Generated from src/simulator/tasks.ts: change it there.

function Resolve-LabTask {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Folder,
        [string] $Name
    )

    $entry = Find-LabTask -Folder $Folder -Name $Name
    if ($null -eq $entry -or $script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_ScheduledTask objects found with property 'TaskName' equal to '$Name'."),
            'CmdletizationQuery_NotFound_TaskName',
            'ObjectNotFound',
            $null
        )
    }
    return $entry
}
