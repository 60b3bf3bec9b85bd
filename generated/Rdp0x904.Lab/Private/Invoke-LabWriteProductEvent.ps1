# Generated from src/simulator/events.ts: change it there.

function Invoke-LabWriteProductEvent {
    <#
    .SYNOPSIS
    Write-ProductEvent: whoever is not elevated may not register the source (learn.microsoft.com,
    "EventLog.CreateEventSource").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Requested registry access is not allowed.'),
            'SecurityException',
            'NotSpecified',
            $null
        )
    }
    $parameters = @{
        LogName      = 'Application'
        ProviderName = 'Rdp0x904'
        Id           = $Received.Number
        Message      = $Received.Words
    }
    Add-LabLogEvent @parameters
}
