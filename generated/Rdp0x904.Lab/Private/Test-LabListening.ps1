# Generated from src/simulator/port-owner.ts: change it there.

function Test-LabListening {
    <#
    .SYNOPSIS
    Whether Remote Desktop is to be met on the port it was given.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    $process = Get-LabServiceProcess -Name 'TermService'
    return (
        $process -ne 0 -and
        $script:Lab.Host.ListenerPort -ne 0 -and
        (Find-LabPortOwner -Port $script:Lab.Host.ListenerPort) -eq $process
    )
}
