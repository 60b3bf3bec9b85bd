# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-PlumbingEvidence {
    <#
    .SYNOPSIS
    The plumbing as lines of evidence.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Plumbing
    )

    $evidence = [System.Collections.Generic.List[object]]::new()
    foreach ($service in $Plumbing.Services) {
        $current = $service.Current
        $reading = if ($null -eq $current) {
            'not installed'
        } else {
            "$($current.Status), $($current.StartType)"
        }
        $evidence.Add(
            [pscustomobject]@{
                Source  = "Service $($service.Name)"
                Reading = $reading
            }
        )
    }
    if ($Plumbing.StoreName.Kind -ne 'Absent') {
        $evidence.Add((Get-RegistryEvidence -Value $Plumbing.StoreName))
    }
    if (@(Get-StoreDenial -Plumbing $Plumbing).Count -gt 0) {
        $evidence.Add(
            [pscustomobject]@{
                Source  = 'Access list of HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop'
                Reading = $Plumbing.StoreSddl
            }
        )
    }
    if (Test-MachineKeysChanged -Plumbing $Plumbing) {
        $evidence.Add(
            [pscustomobject]@{
                Source  = "Access list of $($Plumbing.MachineKeysPath)"
                Reading = $Plumbing.MachineKeysSddl
            }
        )
    }
    return $evidence.ToArray()
}
