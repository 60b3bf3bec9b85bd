# Generated from src/simulator/network.ts: change it there.

function Invoke-LabSetNetIPInterface {
    <#
    .SYNOPSIS
    Set-NetIPInterface takes administrative rights. Without PolicyStore both stores are written, without
    a selector every interface (learn.microsoft.com, Set-NetIPInterface).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $chosen = @(
        $script:Lab.Host.Interfaces |
            Where-Object { Test-InterfaceSelector -Entry $_ -Indexes $Received.InterfaceIndex -Families $Received.AddressFamily }
    )
    if ($chosen.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('No matching MSFT_NetIPInterface objects found.'),
            'CmdletizationQuery_NotFound',
            'ObjectNotFound',
            $null
        )
    }
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'Windows System Error 5',
            'PermissionDenied',
            $null
        )
    }
    foreach ($entry in $chosen) {
        if (-not [string]::Equals($Received.PolicyStore, 'PersistentStore')) {
            $entry.ActiveMtu = $Received.NlMtuBytes
        }
        if (-not [string]::Equals($Received.PolicyStore, 'ActiveStore')) {
            $entry.PersistentMtu = $Received.NlMtuBytes
        }
    }
}
