# Generated from src/engine/journal/folder.ts: change it there.

function Assert-Protected {
    <#
    .SYNOPSIS
    Ends with an error where somebody else could have written, or could write, what we find there.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $distrust = Get-PathDistrust -Path $Path
    if ($distrust.Length -eq 0) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("$distrust Look who made it, move it away and run again."),
        'JournalNotTrusted',
        'PermissionDenied',
        $null
    )
}
