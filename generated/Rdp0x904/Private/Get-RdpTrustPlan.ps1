# Generated from src/recipes/repair-rdp-trust.ts: change it there.

function Get-RdpTrustPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpTrust would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $domain = $Observation.Domain
    $channel = $Observation.Channel
    switch ($(if ($null -ne $channel) { $channel.State } else { 'sound' })) {
        'sound' {
            return @()
        }
        'broken' {
            return @(
                [pscustomobject]@{
                    Kind   = 'SecureChannel'
                    Domain = $domain
                }
            )
        }
        'denied' {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new('The secure channel could not be looked at. Run again from an elevated PowerShell.'),
                'AccessDenied',
                'PermissionDenied',
                $null
            )
        }
        'refused' {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("$domain refuses the password of this computer. With an account that may reset it, run in Windows " + 'PowerShell: Test-ComputerSecureChannel -Repair -Credential (Get-Credential).'),
                'TrustRefused',
                'InvalidOperation',
                $null
            )
        }
    }
}
