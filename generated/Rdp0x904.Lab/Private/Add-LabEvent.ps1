# Generated from src/simulator/events.ts: change it there.

function Add-LabEvent {
    <#
    .SYNOPSIS
    Adds an entry to the System log.
    #>
    [CmdletBinding()]
    param(
        [string] $ProviderName,
        [long] $Id,
        [string] $Message
    )

    $entries = $script:Lab.Host.Events + @(
        [pscustomobject]@{
            LogName      = 'System'
            ProviderName = $ProviderName
            Id           = $Id
            Time         = $script:Lab.Host.Clock
            Message      = $Message
            Properties   = @()
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
