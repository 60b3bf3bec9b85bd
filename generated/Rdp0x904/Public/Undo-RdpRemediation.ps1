# Generated from src/engine/cmdlets/undo-rdp-remediation.ts: change it there.

function Undo-RdpRemediation {
    <#
    .SYNOPSIS
    Takes back what a remedy changed.

    .DESCRIPTION
    Brings back what the journal captured before each change, the last change first, and reads it back.
    It works for runs that ended, that failed and that were interrupted. What somebody else changed
    since is not overwritten without -Force, and what a policy wrote since stays. What has no way back,
    such as a removed self-signed certificate, is listed as not reversible.

    .PARAMETER Id
    The runs to take back, as Get-RdpRemediation names them.

    .PARAMETER Last
    Takes back the latest run that can be taken back.

    .PARAMETER All
    Takes back every run that can be taken back, the latest first.

    .PARAMETER Force
    Takes back also what somebody else changed since.

    .PARAMETER Session
    Sessions to other computers, as New-PSSession makes them: it runs there, and they need not have this
    module. What comes back has the same types, and names its computer.

    .EXAMPLE
    Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300
    Undo-RdpRemediation -Last

    Lowers an MTU and takes it back.

    .EXAMPLE
    Get-RdpRemediation | Undo-RdpRemediation -WhatIf

    Shows what would be taken back, and changes nothing.

    .INPUTS
    System.String, for Id.

    .OUTPUTS
    Rdp0x904.UndoneChange
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.UndoneChange')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Id,

        [Parameter()]
        [switch] $Last,

        [Parameter()]
        [switch] $All,

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
                                    $PSCmdlet.ShouldProcess($_.ComputerName, 'Undo-RdpRemediation')
                                )
                            }
                    )
                }
                return Invoke-RemoteCmdlet @remote
            }
            $Id2 = $PSBoundParameters['Id']
            $parameters = @{
                Ids  = @(if ($null -ne $Id2) { $Id2 } else { @() })
                Last = $Last.IsPresent -eq $true
                All  = $All.IsPresent -eq $true
            }
            $entries = @(Select-UndoEntry @parameters)
            $undone = [System.Collections.Generic.List[object]]::new()
            foreach ($entry in $entries) {
                # One after the other: an earlier run shows only once the later one is taken back.
                Assert-Undoable -Entry $entry -Force ($Force.IsPresent -eq $true)
                $accepted = [System.Collections.Generic.List[object]]::new()
                foreach ($step in Get-UndoStep -Entry $entry) {
                    $wayBack = $step.WayBack
                    if ($null -eq $wayBack) {
                        $accepted.Add($step)
                        continue
                    }
                    $source = Get-ChangeDescription -Change $wayBack
                    $target = $source.Target
                    $action = $source.Action
                    $impact = $source.Impact
                    if ($PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                        $accepted.Add($step)
                    }
                }
                foreach ($each in Restore-Entry -Entry $entry -Steps $accepted.ToArray()) {
                    $undone.Add($each)
                }
            }
            return $undone.ToArray()
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
