# Generated from src/recipes/test-rdp-logon-flood.ts: change it there.

function Get-RdpLogonFloodTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpLogonFlood looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $operand = Get-CurrentInstant
    $operand2 = Get-LogonFailureList -Most 200
    $parameters = @{
        ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Ids          = @(1006)
        Most         = 3
    }
    return [pscustomobject]@{
        Now        = $operand
        Logons     = $operand2
        Incomplete = @(Get-SystemEvent @parameters)
    }
}
