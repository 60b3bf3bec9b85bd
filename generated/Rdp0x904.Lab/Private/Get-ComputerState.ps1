# Generated from src/windows/computer.ts: change it there.

function Get-ComputerState {
    <#
    .SYNOPSIS
    Name and version of the computer.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $system = Get-CimInstance -ClassName 'Win32_OperatingSystem' -ErrorAction Stop
    $computer = Get-CimInstance -ClassName 'Win32_ComputerSystem' -ErrorAction Stop
    return [pscustomobject]@{
        Name        = $computer.DNSHostName
        Domain      = if ($computer.PartOfDomain) { $computer.Domain } else { '' }
        Caption     = $system.Caption
        Build       = [long] $system.BuildNumber
        SystemDrive = $system.SystemDrive
    }
}
