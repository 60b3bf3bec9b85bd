# Generated from src/engine/plan.ts: change it there.

function Assert-WithoutSecret {
    <#
    .SYNOPSIS
    A password is in no plan, and whoever applies one is not asked for it.
    #>
    [CmdletBinding()]
    param(
        [string] $Cmdlet,
        $Change
    )

    if ($Change.Kind -ne 'LocalAccount' -or $Change.Operation -ne 'SetPassword') {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The plan sets a new password for $($Change.Account), and holds none, as no plan does. Nothing was changed. Run " + "$Cmdlet itself, with -Password."),
        'PasswordMissing',
        'InvalidArgument',
        $null
    )
}
