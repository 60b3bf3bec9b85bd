# Generated from src/recipes/test-rdp-logon-flood.ts: change it there.

function Test-RdpLogonFlood {
    <#
    .SYNOPSIS
    Looks whether somebody tries passwords until the service has no room for others.

    .DESCRIPTION
    A computer whose Remote Desktop port is open to the internet is attacked by programs that try
    passwords. Their half finished connections crowd out others, which end with 0x904. Reads the newest
    200 failed logons of the Security log, and what the service itself says. The repair is to let only
    known addresses in; changing the port only delays. Run it from an elevated PowerShell: others may
    not read the Security log.

    .EXAMPLE
    Test-RdpLogonFlood

    Whether there is a flood, and from where.

    .EXAMPLE
    Test-RdpLogonFlood | Select-Object -ExpandProperty Evidence

    The addresses that most attempts came from.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 20. Reads only.

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ee891040(v=ws.10)

    .LINK
    https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpLogonFlood'
            $observation = Get-RdpLogonFloodTestObservation
            return Get-RdpLogonFloodTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
