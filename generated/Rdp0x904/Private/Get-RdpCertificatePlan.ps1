# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Get-RdpCertificatePlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpCertificate would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        $Thumbprint,
        $Unpin,
        $ResetKey,
        $AllowSessionDrop
    )

    $observed = $Observation.Observed
    $forecast = $Observation.Forecast
    if ($forecast -and ($null -ne $Thumbprint -or $Unpin -eq $true -or $ResetKey -eq $true)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('-Forecast changes nothing: it stands alone.'),
            'ParametersContradict',
            'InvalidArgument',
            $null
        )
    }
    if ($forecast) {
        return @()
    }
    if ($observed.Listener.Binding -eq 'unknown' -or $observed.SearchFailure.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Which certificate Remote Desktop shows could not be read. Run again from an elevated PowerShell.'),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    if ($null -ne $Thumbprint -and $Unpin -eq $true) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('-Thumbprint and -Unpin exclude each other.'),
            'ParametersContradict',
            'InvalidArgument',
            $null
        )
    }
    if ($null -ne $Thumbprint) {
        Assert-BindingFree -Observed $observed
        return @(Get-BindingChange -Observed $observed -Thumbprint $Thumbprint.ToUpperInvariant())
    }
    $pinned = $observed.Listener.Binding -eq 'pinned'
    if ($pinned -and $Unpin -eq $true) {
        Assert-BindingFree -Observed $observed
        # By its value in the registry: WMI could not bring back a choice of what is in no store.
        return @(
            [pscustomobject]@{
                Kind      = 'RegistryValue'
                Path      = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
                Name      = 'SSLCertificateSHA1Hash'
                ValueKind = 'Absent'
                Text      = ''
                EmptyKey  = ''
            }
        )
    }
    $needed = @(Get-PlumbingChange -Plumbing $observed.Plumbing)
    $renewed = @(
        if ($pinned) {
            @(Get-PinnedChange -Observed $observed)
        } else {
            $parameters = @{
                Observed         = $observed
                ResetKey         = $ResetKey -eq $true
                AllowSessionDrop = $AllowSessionDrop -eq $true
            }
            @(Get-RenewalChange @parameters)
        }
    )
    return $needed + $renewed
}
