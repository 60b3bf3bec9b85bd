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

    $source = Get-JournalPathState -Path $Path
    $isLink = $source.IsLink
    $sddl = $source.Sddl
    if ($isLink) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$Path is a link. Look who made it, and remove it."),
            'JournalNotTrusted',
            'PermissionDenied',
            $null
        )
    }
    # Other systems than Windows have only the user's own folder, for the lab.
    if ($sddl.Length -eq 0) {
        return
    }
    $list = Split-AccessList -Sddl $sddl
    $stranger = $null
    foreach ($each in $list.Entries) {
        if (-not (Test-HarmlessEntry -Entry $each)) {
            $stranger = $each
            break
        }
    }
    if ((Test-TrustedOwner -Head $list.Head) -and $null -eq $stranger) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("$Path is not ours alone: its owner or access list is $sddl. Look who made it, move it away and run again."),
        'JournalNotTrusted',
        'PermissionDenied',
        $null
    )
}
