# Generated from src/engine/cmdlets/undo-rdp-remediation.ts: change it there.

function Invoke-UndoRdpRemediation {
    <#
    .SYNOPSIS
    The work of Undo-RdpRemediation.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Caller,
        $Remediation,
        $Force
    )

    return @(Undo-AppliedChange -Caller $Caller -Changes $Remediation.Changes -Force ($Force -eq $true))
}
