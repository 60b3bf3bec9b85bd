# Generated from src/recipes/test-rdp-mac-client.ts: change it there.

function Get-RdpMacClientTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpMacClient means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $version = $Observation.Version
    $gateway = $Observation.Gateway
    if ($version.Length -eq 0) {
        return @()
    }
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 17
        Id         = 'MacClientSound'
        Status     = 'healthy'
        Title      = 'No trouble with gateways is known of this version.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'version of the client, as told'
                Reading = $version
            },
            [pscustomobject]@{
                Source  = 'gateway, as told'
                Reading = if ($gateway) { 'yes' } else { 'no' }
            }
        )
        Grade      = 'A'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if (-not (Test-VersionBelow -Version $version -Least @(10, 2, 12))) {
        return @($sound)
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $sound.Cause
            Evidence   = $sound.Evidence
            Grade      = $sound.Grade
            Impact     = $sound.Impact
            ClientCode = $sound.ClientCode
            Repair     = $sound.Repair
            Id         = 'MacClientOld'
            Status     = if ($gateway) { 'fault' } else { 'suspect' }
            Title      = "Version $version of the macOS client fails behind a gateway. Its user updates it, on the Mac."
        }
    )
}
