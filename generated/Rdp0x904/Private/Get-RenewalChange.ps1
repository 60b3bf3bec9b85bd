# Generated from src/recipe/rdp-certificate-plan.ts: change it there.

function Get-RenewalChange {
    <#
    .SYNOPSIS
    Lets Windows make its own certificate anew where it is broken, or where its key is odd and that is
    to end.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed,
        [bool] $ResetKey,
        [bool] $AllowSessionDrop
    )

    # A new certificate would not set the clock.
    $problems = @(Get-CertificateProblem -Observed $Observed | Where-Object { $_ -ne 'NotYetValid' })
    $odd = $ResetKey -and @(Get-KeyOddity -Key $Observed.Key -Build $Observed.Build).Count -gt 0
    if ($problems.Count -eq 0 -and -not $odd) {
        return @()
    }
    Assert-BindingFree -Observed $Observed
    $changes = [System.Collections.Generic.List[object]]::new()
    $broken = $Observed.Certificate
    $plumbing = $Observed.Plumbing
    if (Test-MachineKeysInTheWay -Observed $Observed) {
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'AccessEntry'
                Path      = $plumbing.MachineKeysPath
                Operation = 'Restore'
                Text      = Merge-AccessList -Sddl $plumbing.MachineKeysSddl -List 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)'
            }
        )
    }
    if ($null -ne $broken) {
        $changes.Add(
            [pscustomobject]@{
                Kind       = 'CertificateRemoval'
                Store      = $broken.Store
                Thumbprint = $broken.Thumbprint
                Subject    = $broken.Subject
                KeyFile    = $Observed.Key.Path
            }
        )
    }
    $changes.Add(
        [pscustomobject]@{
            Kind             = 'CertificateRenewal'
            Replaces         = $Observed.Listener.Thumbprint
            AllowSessionDrop = $AllowSessionDrop
        }
    )
    return $changes.ToArray()
}
