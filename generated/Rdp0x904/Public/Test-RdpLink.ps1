# Generated from src/recipes/test-rdp-link.ts: change it there.

function Test-RdpLink {
    <#
    .SYNOPSIS
    Measures whether the link loses packets or is unsteady.

    .DESCRIPTION
    Pings the other end many times and counts what gets lost and how much the answers vary; and reads
    how many TCP segments this computer had to send again since it started. A link that loses packets
    breaks the UDP half of Remote Desktop first: Set-RdpTransport does without it for a test. Without
    ComputerName nothing is sent.

    .PARAMETER ComputerName
    The other end, by name or address.

    .PARAMETER Count
    How many pings; 20 where none is named.

    .EXAMPLE
    Test-RdpLink -ComputerName desk-01.corp.example

    Twenty pings, in about four seconds.

    .EXAMPLE
    Test-RdpLink -ComputerName 192.0.2.10 -Count 200

    A longer series, for faults that come and go.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence C: community reports or inference: nothing applies it unasked. Causes: 29. Reads only.

    .LINK
    https://learn.microsoft.com/windows-server/remote/remote-desktop-services/network-guidance
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param(
        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $ComputerName,

        [Parameter()]
        [ValidateRange(5, 200)]
        [int] $Count
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpLink'
            $parameters = @{
                ComputerName = $PSBoundParameters['ComputerName']
                Count        = $PSBoundParameters['Count']
            }
            $observation = Get-RdpLinkTestObservation @parameters
            return Get-RdpLinkTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
