# Generated from src/recipes/test-rdp-debt.ts: change it there.

function Test-RdpDebt {
    <#
    .SYNOPSIS
    Finds what quick fixes left behind on this computer.

    .DESCRIPTION
    Repairs in a hurry often lower the guard and leave it low: RDP security at the low encryption level,
    a firewall that was switched off for a test, keys that were taken over or opened to everybody, a
    folder of keys that was renamed. Each is named after where it most likely comes from, with what
    brings it back. Network Level Authentication that is off, old versions of TLS and a vulnerable
    CredSSP are found by the cmdlets that set them.

    .EXAMPLE
    Test-RdpDebt

    What quick fixes left behind, and what brings it back.

    .EXAMPLE
    Test-RdpDebt | Where-Object -Property Repair -NE -Value '' | Select-Object -Property Title, Repair

    Only what one command repairs.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Finding

    .NOTES
    Evidence B: a primary source describes the same symptom. Causes: 3, 4, 9, 16. Reads only.

    .LINK
    https://learn.microsoft.com/windows/win32/termserv/win32-tsgeneralsetting

    .LINK
    https://learn.microsoft.com/troubleshoot/windows-server/windows-security/default-permissions-machinekeys-folders

    .LINK
    https://learn.microsoft.com/powershell/module/netsecurity/set-netfirewallprofile
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Finding')]
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            Assert-SupportedWindows -Cmdlet 'Test-RdpDebt'
            $observation = Get-RdpDebtTestObservation
            return Get-RdpDebtTestFinding -State $observation
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
