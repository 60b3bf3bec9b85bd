# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function ConvertTo-MeasuredMtuChange {
    <#
    .SYNOPSIS
    The changes that give the interface that leads to the far end the MTU that the way there carries.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Interfaces,
        $Path
    )

    if ($Path.Failure.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The way to '$($Path.ComputerName)' could not be measured: $($Path.Failure). Let it answer pings, or name an MTU: " + 'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400.'),
            'PathUnknown',
            'ResourceUnavailable',
            $null
        )
    }
    if ($Path.Carried -eq $Path.Sent) {
        return @()
    }
    $senderValue = @($Interfaces | Where-Object { $_.Index -eq $Path.Index -and $_.AddressFamily -eq $Path.AddressFamily })
    return @($senderValue | ForEach-Object { ConvertTo-InterfaceMtuChange -Target $_ -Mtu $Path.Carried })
}
