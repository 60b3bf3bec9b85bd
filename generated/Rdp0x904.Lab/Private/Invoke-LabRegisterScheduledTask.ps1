# Generated from src/simulator/tasks.ts: change it there.

function Invoke-LabRegisterScheduledTask {
    <#
    .SYNOPSIS
    Register-ScheduledTask -Xml. Without Force a task of the same name is refused; the scheduler adds
    the task's path to its registration information (learn.microsoft.com, Register-ScheduledTask;
    "RegistrationInfo.URI property").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'HRESULT 0x80070005',
            'PermissionDenied',
            $null
        )
    }
    if (-not $Received.Xml.Contains('<Task') -or
        -not (ConvertTo-TrimmedText -Text $Received.Xml).EndsWith('</Task>', [System.StringComparison]::Ordinal)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The task XML is malformed.'),
            'HRESULT 0x8004131a',
            'NotSpecified',
            $null
        )
    }
    $information = "<RegistrationInfo>`n    <URI>$($Received.TaskPath)$($Received.TaskName)</URI>"
    $xml = if ($Received.Xml.Contains('<URI>')) {
        $Received.Xml
    } else {
        @($Received.Xml -csplit '<RegistrationInfo>', 0, 'SimpleMatch') -join $information
    }
    $existing = Find-LabTask -Folder $Received.TaskPath -Name $Received.TaskName
    if ($null -eq $existing) {
        $script:Lab.Host.Tasks = $script:Lab.Host.Tasks + @(
            [pscustomobject]@{
                Folder = $Received.TaskPath
                Name   = $Received.TaskName
                Xml    = $xml
            }
        )
    } elseif ($Received.Force) {
        $existing.Xml = $xml
    } else {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Cannot create a file when that file already exists.'),
            'HRESULT 0x800700b7',
            'ResourceExists',
            $null
        )
    }
}
