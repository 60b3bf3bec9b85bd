# Generated from src/engine/cmdlets/get-rdp-remediation.ts: change it there.

function Get-RdpRemediation {
    <#
    .SYNOPSIS
    Lists what remedies changed on this computer.

    .DESCRIPTION
    Reads the journal: each run with who ran it when and why, how it ended, and every change with what
    takes it back. A run that still goes on is listed as running, one that was ended from outside as
    interrupted, a file that is not as it was written as damaged.

    .PARAMETER Loan
    Only runs that lowered security: what is still lent, and what was lowered for good.

    .PARAMETER Id
    Only these runs.

    .PARAMETER Session
    Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this
    module. What comes back has the same types, and names its computer.

    .EXAMPLE
    Get-RdpRemediation

    Every run, the oldest first.

    .EXAMPLE
    Get-RdpRemediation -Loan

    What makes this computer less secure at the moment.

    .EXAMPLE
    Get-RdpRemediation | Where-Object -Property Status -EQ -Value 'Interrupted' | Undo-RdpRemediation

    Takes back what was interrupted.

    .INPUTS
    System.String, for Id.

    .OUTPUTS
    Rdp0x904.JournalEntry
    #>
    [CmdletBinding()]
    [OutputType('Rdp0x904.JournalEntry')]
    param(
        [Parameter()]
        [switch] $Loan,

        [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Id,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            if ($PSBoundParameters.ContainsKey('Session')) {
                $remote = @{
                    Caller     = $PSCmdlet
                    Parameters = $PSBoundParameters
                    Session    = $Session
                }
                return Invoke-RemoteCmdlet @remote
            }
            $Id2 = $PSBoundParameters['Id']
            $ids = @(if ($null -ne $Id2) { $Id2 } else { @() })
            $read = @(
                if ($ids.Count -gt 0) {
                    @($ids | ForEach-Object { Resolve-JournalEntry -Id $_ })
                } else {
                    @(Get-JournalEntry)
                }
            )
            $entries = @(Select-RunningEntry -Entries $read)
            if ($Loan.IsPresent -eq $true) {
                return $entries | Where-Object { Test-LoanOut -Entry $_ }
            }
            return $entries
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
