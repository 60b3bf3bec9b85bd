# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Get-RdpCertificatePlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpCertificate would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed,
        $AllowSessionDrop
    )

    if ($Observed.Binding -eq 'unknown' -or $Observed.SearchFailure.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Which certificate Remote Desktop shows could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    # A new certificate would not set the clock.
    $problems = @(Get-CertificateProblem -Observed $Observed | Where-Object { $_ -ne 'NotYetValid' })
    if ($problems.Count -eq 0) {
        return @()
    }
    if ($Observed.Binding -eq 'pinned') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The listener is bound to the certificate $($Observed.Thumbprint) by $($Observed.Pin.Path) $($Observed.Pin.Name). " + 'Only the certificate that Windows makes itself is renewed: bind a valid one, or remove that value.'),
            'CertificatePinned',
            'InvalidOperation',
            $null
        )
    }
    if ($Observed.Template.Kind -eq 'String' -and $Observed.Template.Text.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($Observed.Template.Path) $($Observed.Template.Name) asks for certificates of the template " + "$($Observed.Template.Text). Repair their enrolment instead."),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    $broken = $Observed.Certificate
    if ($null -ne $broken) {
        $changes.Add(
            [pscustomobject]@{
                Kind       = 'CertificateRemoval'
                Store      = $broken.Store
                Thumbprint = $broken.Thumbprint
                Subject    = $broken.Subject
                KeyFile    = $Observed.KeyFile.Path
            }
        )
    }
    $changes.Add(
        [pscustomobject]@{
            Kind             = 'CertificateRenewal'
            Replaces         = $Observed.Thumbprint
            AllowSessionDrop = $AllowSessionDrop -eq $true
        }
    )
    return $changes.ToArray()
}
