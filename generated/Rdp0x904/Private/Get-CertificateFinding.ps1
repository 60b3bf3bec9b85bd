# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

function Get-CertificateFinding {
    <#
    .SYNOPSIS
    What is said of the listener's certificate: each of its problems, with the evidence of the whole
    observation.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed,
        $Sound
    )

    $listener = $Observed.Listener
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($problem in Get-CertificateProblem -Observed $Observed) {
        $finding = ConvertTo-CertificateFinding -Problem $problem -Sound $Sound
        if ($listener.Binding -eq 'pinned') {
            $findings.Add((ConvertTo-PinnedFinding -Problem $problem -Finding $finding -Broker $listener.Broker))
        } elseif ($listener.Template.Length -ne 0) {
            $findings.Add((ConvertTo-EnrolledFinding -Finding $finding -Template $listener.Template))
        } else {
            $findings.Add($finding)
        }
    }
    if ($findings.Count -eq 0 -and (Test-KeyDoubtful -Observed $Observed)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $Sound.Evidence
                Impact     = $Sound.Impact
                ClientCode = $Sound.ClientCode
                Repair     = $Sound.Repair
                Cause      = 3
                Id         = 'CertificateKeyUnknown'
                Status     = 'unknown'
                Grade      = 'B'
                Title      = 'Some private key could not be used since this certificate was made, and whether it was this one may be read by ' + 'SYSTEM only: run again as SYSTEM.'
            }
        )
    }
    return $findings.ToArray()
}
