# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Test-OwnListener {
    <#
    .SYNOPSIS
    Whether this computer's own listener is meant: on another port of it something else may answer, such
    as a tunnel.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $ComputerName,
        $Port
    )

    return (Test-OwnName -Name $ComputerName) -and ($null -eq $Port -or $Port -eq (Get-ListenerPort).Number)
}
