# Generated from src/simulator/adapters.ts: change it there.

function Invoke-LabGetNetAdapterPowerManagement {
    <#
    .SYNOPSIS
    Get-NetAdapterPowerManagement, of all or by name. A name that no adapter has is an error
    (learn.microsoft.com, the same).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $name = if ($Received.Name.Count -eq 0) {
        '*'
    } else {
        Get-LabPath -Paths $Received.Name
    }
    $found = @(
        $script:Lab.Host.Adapters |
            Where-Object { [string]::Equals($name, '*') -or (Test-LabPathEqual -One $_.Alias -Other $name) }
    )
    if ($found.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_NetAdapterPowerManagementSettingData objects found with property 'Name' equal to '$name'."),
            'CmdletizationQuery_NotFound_Name',
            'ObjectNotFound',
            $null
        )
    }
    return @(
        $found |
            ForEach-Object {
                [pscustomobject]@{
                    Name                         = $_.Alias
                    AllowComputerToTurnOffDevice = $_.TurnOff
                    WakeOnMagicPacket            = $_.WakeOnMagicPacket
                }
            }
    )
}
