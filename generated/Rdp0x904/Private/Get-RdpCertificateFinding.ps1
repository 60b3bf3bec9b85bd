# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Get-RdpCertificateFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpCertificate means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $observed = $Observation.Observed
    $forecast = $Observation.Forecast
    if ($forecast) {
        return @(Get-RenewalFinding -Observed $observed)
    }
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 1
        Id         = 'CertificateSound'
        Status     = 'healthy'
        Title      = 'The certificate that Remote Desktop shows is sound.'
        Evidence   = @(Get-RdpCertificateEvidence -Observed $observed)
        Grade      = 'A'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if ($observed.Listener.Binding -eq 'unknown' -or $observed.SearchFailure.Length -ne 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'CertificateUnknown'
                Status     = 'unknown'
                Title      = 'Which certificate Remote Desktop shows could not be read.'
            }
        )
    }
    $shown = @(Get-CertificateFinding -Observed $observed -Sound $sound)
    $needed = @(Get-PlumbingFinding -Observed $observed -Sound $sound)
    if ($shown.Count + $needed.Count -eq 0) {
        return @($sound)
    }
    # The folder that lost the key comes before the key: the ranking keeps the order of what it holds for equal.
    if (Test-MachineKeysInTheWay -Observed $observed) {
        return $needed + $shown
    }
    return $shown + $needed
}
