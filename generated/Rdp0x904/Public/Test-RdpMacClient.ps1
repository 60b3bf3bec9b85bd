# Generated from src/recipes/test-rdp-mac-client.ts: change it there.

function Test-RdpMacClient {
    <#
    .SYNOPSIS
    Says whether a macOS client is known to fail behind a gateway.

    .DESCRIPTION
    Microsoft Remote Desktop for macOS before version 10.2.12 fails with 0x904 where it connects through
    a Remote Desktop gateway. A host does not learn the version of its clients: it stands on the Mac
    under "About". The user of the Mac updates it, today to Windows App; nothing on the host repairs it.

    .PARAMETER Version
    Version of the client, such as 10.2.9.

    .PARAMETER Gateway
    The client connects through a Remote Desktop gateway.

    .EXAMPLE
    Test-RdpMacClient -Version 10.2.9 -Gateway

    Whether this version is known to fail.

    .EXAMPLE
    Test-RdpMacClient -Version 10.9.6

    The same for a client that goes straight to the host.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence A: a source names error 0x904 itself. Causes: 17. Reads only.

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/mac-whatsnew
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidatePattern('^[0-9]{1,5}([.][0-9]{1,5}){0,3}$')]
        [string] $Version,

        [Parameter()]
        [switch] $Gateway
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpMacClient'
            $parameters = @{
                Version = $Version
                Gateway = $Gateway.IsPresent
            }
            $observation = Get-RdpMacClientTestObservation @parameters
            return Get-RdpMacClientTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
