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

    return $null -eq $ComputerName -or (Test-OwnListener -ComputerName $ComputerName -Port $Port)
}
