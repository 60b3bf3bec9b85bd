# Generated from src/simulator/events.ts: change it there.

function Add-LabLogEvent {
    [CmdletBinding()]
    param(
        [string] $LogName,
        [string] $ProviderName,
        [long] $Id,
        [string] $Message
    )

    $entries = $script:Lab.Host.Events + @(
        [pscustomobject]@{
            LogName      = $LogName
            ProviderName = $ProviderName
            Id           = $Id
            Time         = $script:Lab.Host.Clock
            Message      = $Message
            Properties   = @()
            Times        = 1
        }
    )
    $script:Lab.Host.Events = @(
        if ($entries.Count -gt 100) {
            @(Select-ArraySlice -Items $entries -Start ($entries.Count - 100))
        } else {
            $entries
        }
    )
}
