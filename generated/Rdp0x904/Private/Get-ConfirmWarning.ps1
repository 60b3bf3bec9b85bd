# Generated from src/engine/remediation.ts: change it there.

function Get-ConfirmWarning {
    <#
    .SYNOPSIS
    What whoever may be locked out has to know.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Run
    )

    return "Unless it is confirmed until $($Run.ConfirmBy), everything comes back as it was. See that a new connection works, then " + "run Confirm-RdpRemediation -Id $($Run.Id)."
}
