# Generated from src/recipes/test-rdp-interception.ts: change it there.

function Test-RdpInterception {
    <#
    .SYNOPSIS
    Looks for what stands between client and server: antivirus, TLS inspection, overlay networks.

    .DESCRIPTION
    Programs that look into TLS show the client a certificate of their own, or damage the stream so that
    the service ends it. The surest sign is a certificate that is not the host's: name the thumbprint
    that the probe saw from outside. Nothing here is repaired: whoever runs the program excludes this
    computer and its Remote Desktop port.

    .PARAMETER SeenThumbprint
    SHA-1 thumbprint of the certificate that a probe from outside was shown.

    .EXAMPLE
    Test-RdpInterception

    What this computer itself shows.

    .EXAMPLE
    Test-RdpInterception -SeenThumbprint A1B2C3D4E5F60718293A4B5C6D7E8F9001122334

    Whether that is the certificate of this computer.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 19. Reads only.

    .LINK
    https://techcommunity.microsoft.com/t5/ask-the-performance-team/the-curious-case-of-event-id-56-with-source-termdd/ba-p/374553

    .LINK
    https://learn.microsoft.com/windows/win32/api/iwscapi/
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param(
        [Parameter(Position = 0)]
        [ValidatePattern('^[0-9A-Fa-f]{40}$')]
        [string] $SeenThumbprint
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpInterception'
            $observation = Get-RdpInterceptionTestObservation -SeenThumbprint $PSBoundParameters['SeenThumbprint']
            return Get-RdpInterceptionTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
