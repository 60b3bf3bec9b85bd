# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Test-ScheduledTaskChange {
    <#
    .SYNOPSIS
    Whether the task now is as the change asked. Windows adds to the registration information and lays
    the text out anew: what the task does, when, as whom and how must be the same.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $xml = Get-TaskXml -Change $Change
    if ($Change.Xml.Length -eq 0 -or $xml.Length -eq 0) {
        return [string]::Equals($Change.Xml, $xml)
    }
    foreach ($part in @('Triggers', 'Principals', 'Settings', 'Actions')) {
        if (-not [string]::Equals((Select-TaskPart -Xml $xml -Part $part), (Select-TaskPart -Xml $Change.Xml -Part $part))) {
            return $false
        }
    }
    return $true
}
