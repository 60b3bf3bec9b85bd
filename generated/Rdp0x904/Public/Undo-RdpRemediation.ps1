# Generated from src/engine/cmdlets/undo-rdp-remediation.ts: change it there.

function Undo-RdpRemediation {
    <#
    .SYNOPSIS
    Takes back what a remedy changed.

    .DESCRIPTION
    Brings back what was captured before each change, the last change first, and reads it back. What
    somebody else changed since is not overwritten without -Force. What has no way back, such as a
    removed self-signed certificate, is listed as not reversible.

    .PARAMETER Remediation
    What a remedy returned.

    .PARAMETER Force
    Takes back also what somebody else changed since.

    .EXAMPLE
    $change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300
    $change | Undo-RdpRemediation

    Lowers an MTU and takes it back.

    .EXAMPLE
    $change | Undo-RdpRemediation -WhatIf

    Shows what would be taken back, and changes nothing.

    .OUTPUTS
    Rdp0x904.UndoneChange
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Rdp0x904.UndoneChange')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [PSTypeName('Rdp0x904.Remediation')]
        $Remediation,

        [Parameter()]
        [switch] $Force
    )

    begin {
        $ErrorActionPreference = 'Stop'
    }

    process {
        try {
            $changes = $Remediation.Changes
            if ($Force.IsPresent -ne $true) {
                Assert-UnchangedSince -Changes $changes
            }
            $undone = [System.Collections.Generic.List[object]]::new()
            $remaining = $changes.Count
            while ($remaining -gt 0) {
                $remaining -= 1
                $each = if ($remaining -ge 0 -and $remaining -lt $changes.Count) {
                    $changes[$remaining]
                } else {
                    $null
                }
                if ($null -eq $each) {
                    continue
                }
                $target = $each.Target
                $wayBack = $each.WayBack
                if ($null -eq $wayBack) {
                    $undone.Add(
                        [pscustomobject]@{
                            PSTypeName = 'Rdp0x904.UndoneChange'
                            Target     = $target
                            Action     = $each.Action
                            Outcome    = 'NotReversible'
                            Verified   = $false
                        }
                    )
                    continue
                }
                $source = Get-ChangeDescription -Change $wayBack
                $action = $source.Action
                $impact = $source.Impact
                if (-not $PSCmdlet.ShouldProcess($target, (Get-Prompt -Action $action -Impact $impact))) {
                    continue
                }
                Invoke-Change -Change $wayBack
                $undone.Add(
                    [pscustomobject]@{
                        PSTypeName = 'Rdp0x904.UndoneChange'
                        Target     = $target
                        Action     = $action
                        Outcome    = 'Undone'
                        Verified   = Test-Change -Change $wayBack
                    }
                )
            }
            return $undone.ToArray()
        } catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
