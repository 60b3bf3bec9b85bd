# Generated from src/engine/cmdlets/get-rdp-session.ts: change it there.

function Get-RdpSession {
    <#
    .SYNOPSIS
    Lists the sessions of this computer as objects.

    .DESCRIPTION
    What qwinsta.exe prints, without the words that Windows translates. A session without a station is
    disconnected: it goes on running until somebody comes back to it, or it is ended. Run it from an
    elevated PowerShell to see all.

    .EXAMPLE
    Get-RdpSession

    All sessions.

    .EXAMPLE
    Get-RdpSession | Where-Object { -not $_.Connected -and $_.User }

    What somebody left behind without logging off.

    .INPUTS
    None.

    .OUTPUTS
    Rdp0x904.Session
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.Session')]
    param()

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $source = Get-SessionList
            $sessions = $source.Sessions
            $failure = $source.Failure
            if ($failure.Length -ne 0) {
                throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($failure), 'SessionsUnknown', 'ResourceUnavailable', $null)
            }
            return $sessions
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
