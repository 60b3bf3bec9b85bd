# Generated from src/engine/cmdlets/confirm-rdp-remediation.ts: change it there.

function Confirm-RdpRemediation {
    <#
    .SYNOPSIS
    Keeps what would otherwise come back by itself.

    .DESCRIPTION
    Ends the guard over changes that may have locked you out: run it once a new connection works. With
    -Permanent and -Force it also keeps security lowered that was lent for a while only; that is
    recorded as a debt. The run can still be taken back with Undo-RdpRemediation.

    .PARAMETER Id
    The runs to keep, as Get-RdpRemediation names them.

    .PARAMETER Permanent
    Keeps lowered security for good. Needs -Force.

    .PARAMETER Force
    Agrees to what -Permanent says.

    .PARAMETER Session
    Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this
    module. What comes back has the same types, and names its computer.

    .EXAMPLE
    Get-RdpRemediation -Loan | Confirm-RdpRemediation -Permanent -Force -WhatIf

    Shows which loans would become debts, and changes nothing.

    .EXAMPLE
    Set-RdpSecurityLayer -SecurityLayer Tls -ConfirmWithin 5
    # after a new connection worked:
    Get-RdpRemediation | Confirm-RdpRemediation

    Requires TLS, and keeps it once a new connection has shown that it works.

    .EXAMPLE
    Get-RdpRemediation | Confirm-RdpRemediation -WhatIf

    Shows what would be kept, and changes nothing.

    .INPUTS
    System.String, for Id.

    .OUTPUTS
    Rdp0x904.JournalEntry
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.JournalEntry')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Id,

        [Parameter()]
        [switch] $Permanent,

        [Parameter()]
        [switch] $Force,

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
                    Session    = @(
                        $Session |
                            Where-Object {
                                (
                                    $WhatIfPreference -or
                                    $PSCmdlet.ShouldProcess($_.ComputerName, 'Confirm-RdpRemediation')
                                )
                            }
                    )
                }
                return Invoke-RemoteCmdlet @remote
            }
            if ($Permanent.IsPresent -eq $true -and $Force.IsPresent -ne $true) {
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new('This computer would stay less secure for good. Add -Force if that is meant.'),
                    'LowersSecurity',
                    'InvalidOperation',
                    $null
                )
            }
            $kept = [System.Collections.Generic.List[object]]::new()
            foreach ($id2 in $Id) {
                $entry = Resolve-JournalEntry -Id $id2
                $tasks = @(Get-KeptTask -Entry $entry -Permanent ($Permanent.IsPresent -eq $true))
                if ($tasks.Count -gt 0 -and
                    -not $PSCmdlet.ShouldProcess("Run $id2 of $($entry.Cmdlet)", 'Keep the changes')) {
                    continue
                }
                Complete-Confirmation -Entry $entry -Tasks $tasks -Permanent ($Permanent.IsPresent -eq $true)
                $kept.Add((Resolve-JournalEntry -Id $id2))
            }
            return $kept.ToArray()
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
