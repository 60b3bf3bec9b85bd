# Generated from src/windows/changes/adapter-power.ts: change it there.

function Resolve-Setting {
    <#
    .SYNOPSIS
    What the adapter cannot do could be neither set nor brought back.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [string] $Current
    )

    if ($Current -eq 'Enabled' -or $Current -eq 'Disabled') {
        return $Current
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The network adapter $($Change.Adapter) or its driver has no such power setting."),
        'AdapterPowerUnsupported',
        'InvalidOperation',
        $null
    )
}
