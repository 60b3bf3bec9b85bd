# Generated from src/recipes/test-rdp0x904.ts: change it there.

function Find-Rdp0x904Outside {
    <#
    .SYNOPSIS
    What Test-Rdp0x904 finds besides: over the network, and in what a client said.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $ComputerName,
        $Port,
        $TimeoutSeconds,
        $DisconnectReason,
        $ExtendedReason
    )

    $codes = @(Get-ClientCodeFinding -Reason $DisconnectReason -Extended $ExtendedReason)
    if ($null -eq $ComputerName) {
        return $codes
    }
    $refusal = @(
        if (Test-OwnListener -ComputerName $ComputerName -Port $Port) {
            @(Get-OwnRefusal)
        } else {
            @()
        }
    )
    $parameters = @{
        ComputerName = $ComputerName
        Port         = $Port
        Seconds      = $(if ($null -ne $TimeoutSeconds) { $TimeoutSeconds } else { 10 })
    }
    return $codes + $refusal + @(Get-NetworkFinding @parameters)
}
