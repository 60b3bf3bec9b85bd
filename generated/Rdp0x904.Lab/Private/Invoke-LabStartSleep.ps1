# Generated from src/simulator/time.ts: change it there.

function Invoke-LabStartSleep {
    <#
    .SYNOPSIS
    Start-Sleep: moves the document's clock, and takes no time.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $script:Lab.Host.Clock = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Received.Seconds).ToString('u')
}
