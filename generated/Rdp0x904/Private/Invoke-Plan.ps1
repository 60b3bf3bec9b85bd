# Generated from src/engine/remediation.ts: change it there.

function Invoke-Plan {
    <#
    .SYNOPSIS
    Makes the planned changes in order: each is asked for, captured, made and read back. When one fails,
    those before it are taken back before the error goes on.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Caller,
        [object[]] $Plan
    )

    $applied = [System.Collections.Generic.List[object]]::new()
    try {
        foreach ($change in $Plan) {
            $description = Get-ChangeDescription -Change $change
            if (-not $Caller.ShouldProcess($description.Target, $description.Action)) {
                continue
            }
            $wayBack = Get-ChangeWayBack -Change $change
            Invoke-Change -Change $change
            $applied.Add([pscustomobject]@{
                PSTypeName = 'Rdp0x904.AppliedChange'
                Target     = $description.Target
                Action     = $description.Action
                Verified   = Test-Change -Change $change
                Reversible = $null -ne $wayBack
                Change     = $change
                WayBack    = $wayBack
            })
        }
    } catch {
        $failure = $_
        Restore-Change -Applied $applied.ToArray()
        throw $failure
    }
    return $applied
}
