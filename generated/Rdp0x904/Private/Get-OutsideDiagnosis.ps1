# Generated from src/protocol/outside.ts: change it there.

function Get-OutsideDiagnosis {
    <#
    .SYNOPSIS
    What a probe's report says about the host, most telling first. `now` is the moment for which
    certificates are judged. A host with nothing against it gives exactly one finding, with the status
    'healthy'.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Report,
        [string] $Now
    )

    $source = $Report.Steps
    $resolved = $source[0]
    $connected = $source[1]
    $negotiated = $source[2]
    $encrypted = $source[3]
    $certified = $source[4]
    $introduced = $source[5]
    $operand = @(Get-ResolveFinding -Step $resolved -Evidence @(Get-StepEvidence -Steps @($resolved)))
    $operand2 = @(Get-ConnectFinding -Step $connected -Evidence @(Get-StepEvidence -Steps @($connected)))
    $operand3 = @(Get-NegotiateFinding -Step $negotiated -Evidence @(Get-StepEvidence -Steps @($negotiated)))
    $operand4 = @(Get-TlsFinding -Step $encrypted -Evidence @(Get-StepEvidence -Steps @($encrypted, $negotiated)))
    $parameters = @{
        Report   = $Report
        Now      = $Now
        Evidence = @(Get-StepEvidence -Steps @($certified, $introduced))
    }
    $operand5 = @(Get-CertificateStepFinding @parameters)
    $parameters2 = @{
        Step      = $introduced
        StartedAt = $Report.StartedAt
        Evidence  = @(Get-StepEvidence -Steps @($introduced))
    }
    $operand6 = @(Get-CredSspFinding @parameters2)
    $parameters3 = @{
        Offers     = $Report.Offers
        Negotiated = $negotiated
        Evidence   = @(Get-OfferEvidence -Report $Report)
    }
    $findings = $operand + $operand2 + $operand3 + $operand4 + $operand5 + $operand6 + @(Get-OfferFinding @parameters3)
    if ($findings.Count -eq 0) {
        $all = @(Get-StepEvidence -Steps @($resolved, $connected, $negotiated, $encrypted, $certified, $introduced))
        return @(Get-OutsideFinding -Id 'Healthy' -Status 'healthy' -Evidence $all)
    }
    # Within a status, the step that failed first stays first.
    $ranked = [System.Collections.Generic.List[object]]::new()
    foreach ($status in @('fault', 'suspect', 'unknown', 'debt', 'healthy')) {
        foreach ($finding in $findings) {
            if ($finding.Status -eq $status) {
                $ranked.Add($finding)
            }
        }
    }
    return $ranked.ToArray()
}
