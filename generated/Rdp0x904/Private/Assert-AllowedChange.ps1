# Generated from src/engine/journal/places.ts: change it there.

function Assert-AllowedChange {
    <#
    .SYNOPSIS
    Ends with an error where no remedy makes such a change.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    if (Test-AllowedChange -Change $Change) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The journal names a change that no remedy makes: $($Change.Kind). Look who wrote it."),
        'JournalNotTrusted',
        'PermissionDenied',
        $null
    )
}
