# Generated from src/engine/undo.ts: change it there.

function Undo-AppliedChange {
    <#
    .SYNOPSIS
    Takes changes back in reverse order and reads each back. What somebody changed since is left alone
    unless forced: it is checked for all of them before the first is touched, so that nothing is half
    undone.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Caller,
        [object[]] $Changes,
        [bool] $Force
    )

    if (-not $Force) {
        foreach ($each in $Changes) {
            if ($null -ne $each.WayBack -and -not (Test-Change -Change $each.Change)) {
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new("$($each.Target) was changed by somebody else since. -Force takes it back all the same."),
                    'ChangedSince',
                    'InvalidOperation',
                    $null
                )
            }
        }
    }
    $undone = [System.Collections.Generic.List[object]]::new()
    $remaining = $Changes.Count
    while ($remaining -gt 0) {
        $remaining -= 1
        $index = $remaining
        $each = if ($index -lt $Changes.Count) { $Changes[$index] } else { $null }
        if ($null -eq $each) {
            continue
        }
        $wayBack = $each.WayBack
        if ($null -eq $wayBack) {
            $undone.Add([pscustomobject]@{
                PSTypeName = 'Rdp0x904.UndoneChange'
                Target     = $each.Target
                Action     = $each.Action
                Outcome    = 'NotReversible'
                Verified   = $false
            })
            continue
        }
        $source = Get-ChangeDescription -Change $wayBack
        $action = $source.Action
        if (-not $Caller.ShouldProcess($each.Target, $action)) {
            continue
        }
        Invoke-Change -Change $wayBack
        $undone.Add([pscustomobject]@{
            PSTypeName = 'Rdp0x904.UndoneChange'
            Target     = $each.Target
            Action     = $action
            Outcome    = 'Undone'
            Verified   = Test-Change -Change $wayBack
        })
    }
    return $undone
}
