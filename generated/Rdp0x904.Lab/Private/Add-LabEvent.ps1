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

    Add-LabLogEvent -LogName 'System' -ProviderName $ProviderName -Id $Id -Message $Message
}
