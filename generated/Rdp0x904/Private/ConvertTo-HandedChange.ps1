# Generated from src/engine/remediation.ts: change it there.

function ConvertTo-HandedChange {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Observation
    )

    $change = $Observation.Change
    $wayBack = $Observation.WayBack
    $source = Get-ChangeDescription -Change $change
    $target = $source.Target
    $action = $source.Action
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.AppliedChange'
        Target     = $target
        Action     = $action
        Verified   = Test-Change -Change $change
        Reversible = $null -ne $wayBack
        Change     = $change
        WayBack    = $wayBack
    }
}
