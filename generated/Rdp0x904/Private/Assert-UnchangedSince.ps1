# Generated from src/engine/undo.ts: change it there.

function Assert-UnchangedSince {
    <#
    .SYNOPSIS
    Ends with an error when somebody changed any of it since: before the first is touched, so that
    nothing is half undone.
    #>
    [CmdletBinding()]
    param(
        [object[]] $Changes
    )

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
