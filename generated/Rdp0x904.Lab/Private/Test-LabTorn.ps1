# Generated from src/simulator/interruption.ts: change it there.

function Test-LabTorn {
    <#
    .SYNOPSIS
    Whether the call that is being made is the one of which only half reaches the disk.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    return $script:Line.What -eq 'Torn' -and $script:Line.Calls -eq $script:Line.At
}
