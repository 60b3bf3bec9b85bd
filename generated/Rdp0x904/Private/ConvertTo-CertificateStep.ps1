# Generated from src/protocol/certificate-step.ts: change it there.

function ConvertTo-CertificateStep {
    <#
    .SYNOPSIS
    Judges what the server showed when it was asked for `host`.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Shown,
        [string] $HostValue,
        [string] $Now
    )

    $step = 'certificate'
    $durationMs = 0
    if ($Shown.Size -eq 0) {
        return [pscustomobject]@{
            Step       = $step
            Outcome    = 'failed'
            DurationMs = $durationMs
            Fault      = 'absent'
            Detail     = 'the server showed no certificate'
        }
    }
    $certificate = Read-Certificate -Der $Shown.Der -Thumbprint $Shown.Thumbprint
    if ($null -eq $certificate) {
        $detail = "$($Shown.Size) bytes are not a certificate"
        return [pscustomobject]@{
            Step       = $step
            Outcome    = 'failed'
            DurationMs = $durationMs
            Fault      = 'unreadable'
            Detail     = $detail
        }
    }
    $problems = @(Get-CertificateObjection -Certificate $certificate -HostValue $HostValue -Now $Now)
    $subject = $certificate.Subject
    $notAfter = $certificate.NotAfter
    $keyType = $certificate.KeyType
    $keyBits = $certificate.KeyBits
    $judgement = if ($problems.Count -eq 0) { '' } else { ": $($problems -join ', ')" }
    $detail = "$subject, $keyType $(ConvertTo-NumberText -Value $keyBits), valid until $notAfter$judgement"
    foreach ($fault in $problems) {
        if ($fault -eq 'expired' -or $fault -eq 'not yet valid') {
            return [pscustomobject]@{
                Step        = $step
                Outcome     = 'failed'
                DurationMs  = $durationMs
                Fault       = $fault
                Detail      = $detail
                Certificate = $certificate
                Problems    = $problems
            }
        }
    }
    return [pscustomobject]@{
        Step        = $step
        Outcome     = 'passed'
        DurationMs  = $durationMs
        Detail      = $detail
        Certificate = $certificate
        Problems    = $problems
    }
}
