# Generated from src/recipes/test-rdp-interception.ts: change it there.

function Get-RdpInterceptionTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpInterception looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $SeenThumbprint
    )

    return [pscustomobject]@{
        Now      = Get-CurrentInstant
        Seen     = if ($null -ne $SeenThumbprint) { $SeenThumbprint } else { '' }
        Own      = if ($null -eq $SeenThumbprint) {
            ''
        } else {
            (Get-ListenerCertificate).Thumbprint
        }
        Programs = @(Get-AntiVirusName)
        Tunnels  = @(Get-TunnelEvidence)
        Errors   = @(Get-SystemEvent -ProviderName 'TermDD' -Ids @(50, 56) -Most 5)
    }
}
