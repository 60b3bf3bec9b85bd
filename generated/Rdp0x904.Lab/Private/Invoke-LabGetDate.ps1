# Generated from src/simulator/time.ts: change it there.

function Invoke-LabGetDate {
    <#
    .SYNOPSIS
    Get-Date: the document's clock.
    #>
    [CmdletBinding()]
    [OutputType([datetime])]
    param()

    return [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
}
