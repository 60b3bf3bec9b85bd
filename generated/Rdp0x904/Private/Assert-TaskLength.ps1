# Generated from src/engine/script-task.ts: change it there.

function Assert-TaskLength {
    <#
    .SYNOPSIS
    A task that Windows could not start would never bring anything back: then nothing is changed.
    #>
    [CmdletBinding()]
    param(
        [string] $Encoded
    )

    if ($Encoded.Length -le 32000) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new('What brings these changes back does not fit into one task. Nothing was changed. Make them in several runs.'),
        'TooManyChanges',
        'InvalidOperation',
        $null
    )
}
