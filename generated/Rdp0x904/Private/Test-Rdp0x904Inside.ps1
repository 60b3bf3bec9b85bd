# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Test-Rdp0x904Inside {
    <#
    .SYNOPSIS
    Whether Test-Rdp0x904 looks at this computer.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $ComputerName,
        $Port
    )

    # Where the network is asked too, its answer is worth having even from a Windows that is not looked at itself.
    if ($null -eq $ComputerName) {
        Assert-SupportedWindows -Cmdlet 'Test-Rdp0x904'
    }
    return (
        $null -eq $ComputerName -or
        ((Test-OwnListener -ComputerName $ComputerName -Port $Port) -and @(Get-OwnRefusal).Count -eq 0)
    )
}
