# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Get-RdpMtuPlan {
    <#
    .SYNOPSIS
    The changes that Set-RdpMtu would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation,
        $InterfaceAlias,
        $Mtu,
        $AddressFamily,
        $Auto,
        $ComputerName
    )

    $interfaces = $Observation.Interfaces
    $path = $Observation.Path
    if ($Auto -eq $true -and ($null -ne $InterfaceAlias -or $null -ne $Mtu)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('-Auto chooses the interface and the MTU itself: leave out -InterfaceAlias and -Mtu.'),
            'ParameterConflict',
            'InvalidArgument',
            $null
        )
    }
    if (($Auto -eq $true) -ne ($null -ne $ComputerName)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('-Auto and -ComputerName go together: the way to that computer is measured.'),
            'ParameterMissing',
            'InvalidArgument',
            $null
        )
    }
    if ($null -ne $path) {
        return @(ConvertTo-MeasuredMtuChange -Interfaces $interfaces -Path $path)
    }
    if ($null -eq $InterfaceAlias -or $null -eq $Mtu) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Name -InterfaceAlias and -Mtu, or measure: -Auto -ComputerName.'),
            'ParameterMissing',
            'InvalidArgument',
            $null
        )
    }
    $parameters = @{
        Interfaces = $interfaces
        Aliases    = $InterfaceAlias
        Mtu        = $Mtu
        Family     = $AddressFamily
    }
    return @(ConvertTo-NamedMtuChange @parameters)
}
