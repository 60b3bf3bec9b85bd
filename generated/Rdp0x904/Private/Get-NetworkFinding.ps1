# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Get-NetworkFinding {
    <#
    .SYNOPSIS
    What the network shows of a host.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $ComputerName,
        $Port,
        [long] $Seconds
    )

    $now = Get-CurrentInstant
    $hostValue = if ([string]::Equals($ComputerName, '.')) { 'localhost' } else { $ComputerName }
    $asked = if ($null -ne $Port) {
        $Port
    } elseif (Test-OwnName -Name $ComputerName) {
        (Get-ListenerPort).Number
    } else {
        3389
    }
    $parameters = @{
        HostValue    = $hostValue
        Port         = $asked
        Milliseconds = [double] $Seconds * 1000
        Now          = $now
    }
    return @(Get-OutsideDiagnosis -Report (Get-ProbeReport @parameters) -Now $now)
}
