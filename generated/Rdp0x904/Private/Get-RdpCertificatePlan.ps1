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
        $Thumbprint,
        $Unpin,
        $ResetKey,
        $AllowSessionDrop
    )

    if ($Observed.Listener.Binding -eq 'unknown' -or $Observed.SearchFailure.Length -ne 0) {
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
        Assert-BindingFree -Observed $Observed
        return @(Get-BindingChange -Observed $Observed -Thumbprint $Thumbprint.ToUpperInvariant())
    }
    $pinned = $Observed.Listener.Binding -eq 'pinned'
    if ($pinned -and $Unpin -eq $true) {
        Assert-BindingFree -Observed $Observed
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
    $needed = @(Get-PlumbingChange -Plumbing $Observed.Plumbing)
    $renewed = @(
        if ($pinned) {
            @(Get-PinnedChange -Observed $Observed)
        } else {
            $parameters = @{
                Observed         = $Observed
                ResetKey         = $ResetKey -eq $true
                AllowSessionDrop = $AllowSessionDrop -eq $true
            }
            @(Get-RenewalChange @parameters)
        }
    )
    return $needed + $renewed
}
