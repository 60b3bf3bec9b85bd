# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

function Test-MachineKeysInTheWay {
    <#
    .SYNOPSIS
    The folder is set right together with its key only: others may have meant what they did to it.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Observed
    )

    if ($Observed.Listener.Binding -ne 'self-signed' -or $Observed.Listener.Template.Length -ne 0) {
        return $false
    }
    if (-not (Test-MachineKeysChanged -Plumbing $Observed.Plumbing)) {
        return $false
    }
    foreach ($each in Get-CertificateProblem -Observed $Observed) {
        if ($each -ne 'NotYetValid') {
            return $true
        }
    }
    return $false
}
