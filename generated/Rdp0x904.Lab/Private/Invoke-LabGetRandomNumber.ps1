# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetRandomNumber {
    <#
    .SYNOPSIS
    Get-RandomNumber: the next number each time, so that a case can be run again.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    $script:Lab.Host.Journal.LastRandom += 1
    return $script:Lab.Host.Journal.LastRandom
}
