# Generated from src/recipes/test-rdp-patch-level.ts: change it there.

function Test-RdpPatchLevel {
    <#
    .SYNOPSIS
    Looks whether the two ends of a connection are too far apart in age.

    .DESCRIPTION
    A client of Windows XP knows no TLS that today is accepted; one of Windows 7 needs the updates of
    2015 for TLS 1.2; a host without the CredSSP update of 2018 is refused by newer clients. A host does
    not learn the version of its clients: name the build of the one that fails with -ClientBuild, as
    winver shows it there. Nothing is repaired: update the older end, and align both on TLS 1.2.

    .PARAMETER ClientBuild
    Build of Windows on the client, such as 7601 for Windows 7.

    .EXAMPLE
    Test-RdpPatchLevel

    How far this computer is updated.

    .EXAMPLE
    Test-RdpPatchLevel -ClientBuild 7601

    Whether a client of Windows 7 goes with it.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 28. Reads only.

    .LINK
    https://support.microsoft.com/help/4093492

    .LINK
    https://support.microsoft.com/help/3080079

    .LINK
    https://learn.microsoft.com/windows/win32/secauthn/protocols-in-tls-ssl--schannel-ssp-
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param(
        [Parameter(Position = 0)]
        [ValidateRange(2195, 99999)]
        [int] $ClientBuild
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpPatchLevel'
            $observation = Get-RdpPatchLevelTestObservation -ClientBuild $PSBoundParameters['ClientBuild']
            return Get-RdpPatchLevelTestFinding -Observation $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
