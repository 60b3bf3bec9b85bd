# Generated from src/protocol/outside-security.ts: change it there.

function Get-CertificateStepFinding {
    <#
    .SYNOPSIS
    Judges anew at `now`, so that a report can be read later, and with the host's own name where that is
    known.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Report,
        [string] $Now,
        [object[]] $Evidence
    )

    $source = $Report.Steps
    $step = $source[4]
    $introduced = $source[5]
    if ($step.Outcome -eq 'skipped') {
        return @()
    }
    if ($step.Outcome -eq 'failed') {
        if ($step.Fault -eq 'absent') {
            return @(Get-OutsideFinding -Id 'CertificateMissing' -Status 'fault' -Evidence $Evidence)
        }
        if ($step.Fault -eq 'unreadable') {
            return @(Get-OutsideFinding -Id 'CertificateCorrupt' -Status 'fault' -Evidence $Evidence)
        }
    }
    $certificate = $step.Certificate
    $hostValue = $Report.Target.Host
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($problem in Get-CertificateObjection -Certificate $certificate -HostValue $hostValue -Now $Now) {
        if ($problem -ne 'name mismatch') {
            $findings.Add((Get-ProblemFinding -Problem $problem -Evidence $Evidence))
        }
    }
    $challenge = if ($introduced.Outcome -eq 'passed') { $introduced.Challenge } else { $null }
    $parameters = @{
        Certificate = $certificate
        HostValue   = $hostValue
        Challenge   = $challenge
        Evidence    = $Evidence
    }
    return $findings.ToArray() + @(Get-NameFinding @parameters)
}
